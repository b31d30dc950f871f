namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Which head or foot stands on which pages ("default", "first") of a section.</summary>
internal sealed record EdgeRef(bool IsHeader, string Pages, string Relation);
