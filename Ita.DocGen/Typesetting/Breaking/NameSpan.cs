using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Where a listed name stands in a text, and at which of its letters it may be left in need.</summary>
internal readonly record struct NameSpan(int Start, int End, ImmutableArray<int> PoorPlaces)
{
    public static NameSpan NoMore { get; } = new(int.MaxValue, int.MaxValue, []);

    public void MarkInside(Span<BreakMark> marks)
    {
        foreach (var place in PoorPlaces)
        {
            marks[Start + place] = BreakMark.Poor;
        }
    }
}
