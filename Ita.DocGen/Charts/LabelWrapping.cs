using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>Sets a name in lines of a given width, breaking only where the measure allows.</summary>
internal static class LabelWrapping
{
    /// <summary>The lines, and whether each of them fits the width.</summary>
    public static (ImmutableArray<string> Lines, bool Fits) Wrap(string text, double width, double size, bool bold, ITextMeasure measure)
    {
        if (measure.WidthOf(text, size, bold) <= width)
        {
            return ([Clean(text)], true);
        }

        var lines = ImmutableArray.CreateBuilder<string>();
        var fits = true;
        var start = 0;
        var end = 0;
        foreach (var place in measure.BreaksIn(text).Append(text.Length))
        {
            if (end > start && measure.WidthOf(text[start..place].TrimEnd(), size, bold) > width)
            {
                lines.Add(Clean(text[start..end]));
                start = end;
            }

            fits &= measure.WidthOf(text[start..place].TrimEnd(), size, bold) <= width;
            end = place;
        }

        lines.Add(Clean(text[start..]));
        return (lines.ToImmutable(), fits);
    }

    private static string Clean(string line) => line.Replace("\u200B", "", StringComparison.Ordinal).Trim();
}
