namespace Ita.DocGen.Documents;

/// <summary>☐ or ☑, followed by its words in the runs behind it.</summary>
public sealed record CheckBox(bool IsChecked) : Inline;
