using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Fields side by side, label and value on one base line, dots below the value:
/// <code>
///   ที่ นม ๗๑๙๐๑/……………   วันที่ ………………
/// </code>
/// </summary>
internal sealed class MemoLineSlab(IReadOnlyList<MemoFieldLines> fields, double firstHeight, double nextHeight, double firstAscent, double valueAscent) : Slab
{
    private const double DotsBelow = 2.5;

    public override double Height { get; } = firstHeight + (Math.Max(0, (fields.Count == 0 ? 1 : fields.Max(field => field.Lines.Count)) - 1) * nextHeight);

    public override void Place(PageCanvas canvas, double x, double y)
    {
        foreach (var field in fields)
        {
            canvas.Draw(field.Element, mark => new GlyphRun(mark, field.LabelSize, x + field.Left, y + firstAscent, field.Label));
            for (var i = 0; i < field.Lines.Count; i++)
            {
                var baseline = y + firstAscent + (i * nextHeight);
                field.Lines[i].Place(canvas, x, baseline - valueAscent);
                canvas.DrawBehind(new Rule(null, x + field.LeaderLeft, baseline + DotsBelow, x + field.LeaderRight, baseline + DotsBelow, 0.8, Rgb.Leader) { IsDotted = true });
            }
        }
    }
}
