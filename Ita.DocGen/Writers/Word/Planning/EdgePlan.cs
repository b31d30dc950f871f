using Ita.DocGen.Writers.Word.OfficeStyles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A head or foot of a page: perhaps a page number, perhaps a watermark behind the page.</summary>
internal sealed record EdgePlan(string Name, bool IsHeader, bool HasNumber, string? Watermark)
{
    /// <summary>The office's own head or foot in place of ours.</summary>
    public OfficeEdge? Office { get; init; }

    public string Relation => "rId-" + Name;
}
