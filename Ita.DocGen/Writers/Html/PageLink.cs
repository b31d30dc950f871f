namespace Ita.DocGen.Writers.Html;

public sealed record PageLink(string Href, string Text)
{
    /// <summary>How to go on from there, or nothing.</summary>
    public string? Note { get; init; }
}
