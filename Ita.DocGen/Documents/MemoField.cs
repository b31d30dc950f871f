namespace Ita.DocGen.Documents;

/// <summary>A bold label and its value over a dotted leader; an empty value leaves the leader to be written on.</summary>
public sealed record MemoField(string Label, string Value)
{
    public Provenance? Source { get; init; }
}
