using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// Centred titles in lines of about one length. Word fills the first line and leaves a word alone on the second;
/// indents on both sides narrow the measure, so that it breaks near the middle, and the text stays free of hard breaks.
/// </summary>
internal static class TitleBalance
{
    private const double BoldShare = 1.06;
    private const double Slack = 1.12;
    private const double SureFit = 0.97;

    public static IndentPlan? FindIndent(Paragraph paragraph, Flow flow)
    {
        if (paragraph.Style is not (ParagraphStyle.CoverTitle or ParagraphStyle.CoverLine or ParagraphStyle.Title or ParagraphStyle.Subtitle))
        {
            return null;
        }

        var width = TextEstimate.WidthInTwips(PlainText.Of(paragraph.Text), StyleLooks.Of(paragraph.Style).SizeInPoints) * BoldShare;
        var lines = Math.Ceiling(width / (flow.Room * SureFit));
        var side = (int)((flow.Room - (width / Math.Max(1, lines) * Slack)) / 2);
        return lines < 2 || side <= 0 ? null : new IndentPlan(flow.Left + side, side, 0);
    }
}
