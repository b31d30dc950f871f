using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>A text the program drafted and a person should read: where it stands and where it is answered.</summary>
public sealed record DraftedText(string Document, string Heading, string Text, CellAddress Cell);
