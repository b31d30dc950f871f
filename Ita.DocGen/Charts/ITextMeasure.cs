namespace Ita.DocGen.Charts;

/// <summary>
/// What a chart must know of its letters. The typesetter can answer exactly; without it <see cref="EstimatedTextMeasure"/> does.
/// </summary>
public interface ITextMeasure
{
    /// <summary>Width in points; the size is that of TH SarabunPSK.</summary>
    double WidthOf(string text, double sizeInPoints, bool bold);

    /// <summary>Where a line may end: indexes into the text, rising, without its ends.</summary>
    IEnumerable<int> BreaksIn(string text);
}
