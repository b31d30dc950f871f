namespace Ita.DocGen.Writers.Html;

public sealed record PageLink(string Href, string Text);
