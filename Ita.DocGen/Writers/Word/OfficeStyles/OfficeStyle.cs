using System.Collections.Immutable;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>What an office's own style.docx brings: its styles, completed with ours, its margins, heads and feet, its theme.</summary>
internal sealed record OfficeStyle(StyleBook Styles, ReadOnlyMemory<byte> StylesPart)
{
    public ImmutableArray<string> MissingStyles { get; init; } = [];

    public MarginPlan? Margins { get; init; }

    public ImmutableArray<OfficeEdge> Edges { get; init; } = [];

    public ReadOnlyMemory<byte>? Theme { get; init; }

    public OfficeEdge? FindEdge(bool isHeader, string pages) => Edges.FirstOrDefault(edge => edge.IsHeader == isHeader && edge.Pages == pages);
}
