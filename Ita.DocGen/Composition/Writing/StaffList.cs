using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The list that is being gathered from marked lines. A number that does not follow begins a list of its own.</summary>
internal sealed class StaffList
{
    private readonly ImmutableArray<ListItem>.Builder items = ImmutableArray.CreateBuilder<ListItem>();
    private ListMarker marker;
    private int start;

    public bool Takes(MarkedLine line) =>
        items.Count == 0 || (line.Marker == marker && (line.Marker == ListMarker.Dash || line.Number == start + items.Count));

    public void Add(MarkedLine line, Paragraph text)
    {
        if (items.Count == 0)
        {
            marker = line.Marker;
            start = line.Number;
        }

        items.Add(new ListItem([text]));
    }

    public void CloseInto(ImmutableArray<Block>.Builder blocks)
    {
        if (items.Count == 0)
        {
            return;
        }

        blocks.Add(new ListBlock(marker, items.ToImmutable()) { Start = start });
        items.Clear();
    }
}
