using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>What a paragraph sets beside its style. Lengths are twips.</summary>
internal sealed record ParagraphFormat
{
    public static ParagraphFormat AsStyle { get; } = new();

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool PageBreakBefore { get; init; }

    public NumberRef? Number { get; init; }

    public ImmutableArray<TabPlan> Tabs { get; init; } = [];

    public IndentPlan? Indent { get; init; }

    public int? SpaceBefore { get; init; }

    public int? SpaceAfter { get; init; }

    /// <summary>A line of exactly this height.</summary>
    public int? ExactLine { get; init; }

    public TextAlignment? Alignment { get; init; }

    /// <summary>A rule under the paragraph.</summary>
    public bool RuleBelow { get; init; }

    /// <summary>Stands in the contents though no heading: Word finds it there when a person updates them.</summary>
    public bool IsEntry { get; init; }

    /// <summary>The look of the paragraph mark, which is also that of its number.</summary>
    public RunLook? Mark { get; init; }
}
