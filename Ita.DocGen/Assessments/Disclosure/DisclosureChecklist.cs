using System.Collections.Immutable;

namespace Ita.DocGen.Assessments;

/// <summary>oit-checklist.xlsx: every o item of rulebook N with its duty, state, addresses and required elements.</summary>
public sealed record DisclosureChecklist(ImmutableArray<DisclosureItem> Items)
{
    public static DisclosureChecklist Empty { get; } = new([]);

    public DisclosureItem? Find(string code) => Items.FirstOrDefault(item => item.Code == code);
}
