namespace Ita.DocGen.Documents;

public sealed record ChartBlock(Chart Chart, Length Height) : Block
{
    public string? Caption { get; init; }
}
