namespace Ita.DocGen.Documents;

/// <summary>
/// How a named style looks. Sizes are those of TH SarabunPSK, the office's own measure;
/// a writer that sets another face scales them to the same apparent size.
/// </summary>
public sealed record StyleLook(double SizeInPoints)
{
    public bool Bold { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    public Length FirstLineIndent { get; init; }

    public Length LeftIndent { get; init; }

    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    public bool KeepsWithNext { get; init; }
}
