using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>Neighbouring list paragraphs on their way to nested lists; a list taken up again counts on, as Word does.</summary>
internal sealed class WordList(Dictionary<int, int> counted, WordFindings findings)
{
    private readonly List<(WordListLevel Level, int Depth, ImmutableArray<Block> Blocks)> items = [];

    public void Add(WordListLevel level, ImmutableArray<Block> blocks)
    {
        var deepest = items.Count == 0 ? 0 : items[^1].Depth + 1;
        var depth = items.Count == 0 ? 0 : Math.Clamp(level.Depth - items[0].Level.Depth, 0, deepest);
        findings.HasDeepLists |= depth >= NarrativeLimits.ListLevels;
        items.Add((level, Math.Min(depth, NarrativeLimits.ListLevels - 1), blocks));
    }

    public void CloseInto(ImmutableArray<Block>.Builder blocks)
    {
        var at = 0;
        while (at < items.Count)
        {
            blocks.Add(Take(ref at, 0));
        }

        items.Clear();
    }

    private ListBlock Take(ref int at, int depth)
    {
        var first = items[at].Level;
        var start = depth == 0 ? counted.GetValueOrDefault(first.Id, first.Start) : first.Start;
        var taken = ImmutableArray.CreateBuilder<ListItem>();
        while (at < items.Count && items[at].Depth == depth && items[at].Level.Id == first.Id && items[at].Level.Marker == first.Marker)
        {
            var own = items[at++].Blocks;
            var nested = ImmutableArray.CreateBuilder<Block>();
            while (at < items.Count && items[at].Depth > depth)
            {
                nested.Add(Take(ref at, depth + 1));
            }

            taken.Add(new ListItem([.. own, .. nested]));
        }

        if (depth == 0)
        {
            counted[first.Id] = start + taken.Count;
        }

        return new ListBlock(first.Marker, taken.ToImmutable()) { Start = start };
    }
}
