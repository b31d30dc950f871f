using Ita.DocGen.Charts;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Tells a chart the true widths of its labels.</summary>
internal sealed class ChartTextMeasure(TypesetContext context) : ITextMeasure
{
    public double WidthOf(string text, double sizeInPoints, bool bold) =>
        context.WidthOf(text, new TextLook(context.Scaled(sizeInPoints), bold, false));

    public IEnumerable<int> BreaksIn(string text) => context.BreaksOf(text).Select(opportunity => opportunity.Index);
}
