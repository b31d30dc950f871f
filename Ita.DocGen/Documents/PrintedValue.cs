namespace Ita.DocGen.Documents;

/// <summary>A number or staff text as printed, where it comes from, and the heading it stands under.</summary>
public sealed record PrintedValue(string Text, Provenance Source, string Heading)
{
    public bool IsComputed => Source.Formula is not null;
}
