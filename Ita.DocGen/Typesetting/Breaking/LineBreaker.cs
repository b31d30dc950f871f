using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Says where a new line may begin in a text: between Thai words, after spaces, inside web addresses.
/// It knows nothing of widths; a word longer than its line is cut by the layout at
/// <see cref="GraphemeClusters.NextEmergencyBoundary"/>.</summary>
public sealed class LineBreaker
{
    private static readonly Lazy<LineBreaker> Loaded = new(() => new LineBreaker(new WordSegmenter(WordTrie.Load()), NameIndex.Empty));

    private readonly WordSegmenter segmenter;
    private readonly NameIndex names;

    private LineBreaker(WordSegmenter segmenter, NameIndex names)
    {
        this.segmenter = segmenter;
        this.names = names;
    }

    public static LineBreaker Default => Loaded.Value;

    /// <summary>A breaker that never splits inside the words of these names of people and agencies, and leaves
    /// a name at its spaces only when no better place is left.</summary>
    public LineBreaker WithNames(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new LineBreaker(segmenter, NameIndex.Build(names, Default));
    }

    public ImmutableArray<BreakOpportunity> FindBreaks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 2)
        {
            return [];
        }
        var rented = ArrayPool<BreakMark>.Shared.Rent(text.Length + 1);
        var marks = rented.AsSpan(0, text.Length + 1);
        marks.Clear();
        MarkBreaks(text, marks);
        var breaks = Collect(text, marks);
        ArrayPool<BreakMark>.Shared.Return(rented);
        return breaks;
    }

    private void MarkBreaks(ReadOnlySpan<char> text, Span<BreakMark> marks)
    {
        var before = new LineItem(LineClass.LineEnd, 0, 0);
        var isSpaced = false;
        var nextName = names.FindNext(text, 0);
        var noAddressBefore = 0;
        for (var start = 0; start < text.Length;)
        {
            if (nextName.Start < start)
            {
                nextName = names.FindNext(text, start);
            }
            var item = TakeItem(text, start, nextName, marks, ref noAddressBefore);
            start = item.End;
            if (item.Class == LineClass.Space)
            {
                isSpaced = true;
                continue;
            }
            if (item.Start > 0)
            {
                marks[item.Start] = ItemRules.Between(text, before, item, isSpaced);
            }
            before = item;
            isSpaced = false;
        }
    }

    private LineItem TakeItem(ReadOnlySpan<char> text, int start, NameSpan name, Span<BreakMark> marks, ref int noAddressBefore)
    {
        if (name.Start == start)
        {
            name.MarkInside(marks);
            return new LineItem(LineClasses.At(text, start), start, name.End);
        }
        var lineClass = LineClasses.At(text, start);
        if (lineClass == LineClass.Thai)
        {
            var end = start + 1;
            while (end < name.Start && end < text.Length && LineClasses.IsThaiWordCharacter(text[end]))
            {
                end++;
            }
            segmenter.MarkWordStarts(text[start..end], marks[start..]);
            return new LineItem(lineClass, start, EndOfLastCluster(text, end));
        }
        if (lineClass == LineClass.Letter && start >= noAddressBefore
            && WebAddresses.TryTake(text, start, out var addressEnd, out noAddressBefore))
        {
            WebAddresses.MarkInside(text[start..addressEnd], marks[start..]);
            return new LineItem(lineClass, start, GraphemeClusters.NextBoundary(text, addressEnd - 1));
        }
        if (lineClass == LineClass.Quote)
        {
            lineClass = ItemRules.ResolveQuote(text, start);
        }
        return new LineItem(lineClass, start, GraphemeClusters.NextBoundary(text, start));
    }

    // a combining mark of another script may hang on the last Thai letter
    private static int EndOfLastCluster(ReadOnlySpan<char> text, int end)
    {
        var start = end - 1;
        while (start > 0 && GraphemeClusters.IsThaiMark(text[start]))
        {
            start--;
        }
        return Math.Max(end, GraphemeClusters.NextBoundary(text, start));
    }

    private static ImmutableArray<BreakOpportunity> Collect(ReadOnlySpan<char> text, ReadOnlySpan<BreakMark> marks)
    {
        var count = marks[1..text.Length].Length - marks[1..text.Length].Count(BreakMark.None);
        var breaks = new BreakOpportunity[count];
        var used = 0;
        for (var index = 1; used < count; index++)
        {
            if (marks[index] != BreakMark.None)
            {
                breaks[used++] = new BreakOpportunity(index, marks[index] == BreakMark.Good ? BreakQuality.Good : BreakQuality.Poor);
            }
        }
        BreakManners.Apply(text, breaks);
        return ImmutableCollectionsMarshal.AsImmutableArray(breaks);
    }
}
