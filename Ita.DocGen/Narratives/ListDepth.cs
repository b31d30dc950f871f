using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>Lists nested deeper than a page is wide are printed on the deepest level that fits.</summary>
internal static class ListDepth
{
    public static ImmutableArray<Block> Bound(ImmutableArray<Block> blocks, int levels) =>
        [.. blocks.Select(block => block is ListBlock list ? Bound(list, levels) : block)];

    private static ListBlock Bound(ListBlock list, int levels) => levels > 1
        ? list with { Items = [.. list.Items.Select(item => new ListItem(Bound(item.Blocks, levels - 1)))] }
        : list with { Items = [.. Lifted(list)] };

    private static IEnumerable<ListItem> Lifted(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            var own = item.Blocks.Where(block => block is not ListBlock).ToImmutableArray();
            if (!own.IsEmpty)
            {
                yield return new ListItem(own);
            }

            foreach (var deeper in item.Blocks.OfType<ListBlock>().SelectMany(Lifted))
            {
                yield return deeper;
            }
        }
    }
}
