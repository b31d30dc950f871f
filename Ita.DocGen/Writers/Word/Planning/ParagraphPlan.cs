using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record ParagraphPlan(string StyleId, ImmutableArray<PiecePlan> Pieces) : BlockPlan
{
    public ParagraphFormat Format { get; init; } = ParagraphFormat.AsStyle;

    /// <summary>The section that ends with this paragraph.</summary>
    public SectionPlan? EndsSection { get; init; }

    public ParagraphPlan KeptWithNext() => Format.KeepNext ? this : this with { Format = Format with { KeepNext = true } };
}
