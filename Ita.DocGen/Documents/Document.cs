using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>
/// One paper as every writer receives it: text final (digits, years and wording already chosen), layout only named.
/// Nothing in it belongs to Word, PDF or HTML.
/// </summary>
public sealed record Document(
    string Id,
    string Title,
    DocumentProperties Properties,
    ImmutableArray<Section> Sections)
{
    /// <summary>The digits of what writers number themselves: pages, headings, list items, chart labels.</summary>
    public DigitStyle Digits { get; init; } = DigitStyle.Thai;

    /// <summary>A word laid over every page ("ร่าง"), or nothing.</summary>
    public string? Watermark { get; init; }
}
