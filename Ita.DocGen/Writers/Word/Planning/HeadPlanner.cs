using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// The heads of memos and orders:
/// <code>
///   [Garuda]      บันทึกข้อความ
///   ส่วนราชการ  สำนักปลัด …………………………
///   ที่ ตย ๐๐๑ …………  วันที่ ………………………
/// </code>
/// </summary>
internal sealed class HeadPlanner(PlanContext context, ParagraphPlanner paragraphs, FigurePlanner figures)
{
    private const int MemoTitleLine = 700;
    private const int RuleWidth = 2260;
    private const int GapBetweenFields = 120;

    public void Plan(BlockSink sink, MemoHead memo, Flow flow)
    {
        var look = context.Styles.LookOf(WordStyle.MemoTitle);
        var title = paragraphs.Pieces(memo.Title, look);
        title = memo.Entry is { } entry ? paragraphs.Marked(entry, title) : title;
        if (memo.Garuda is { } garuda && PictureBytes.AreTrue(garuda))
        {
            title = title.Insert(0, Emblem(garuda, StyleLooks.MemoGarudaHeight, floats: true));
        }

        var roomBeside = StyleLooks.MemoGarudaHeight.InTwips - MemoTitleLine;
        sink.Add(new ParagraphPlan(context.Styles.IdOf(WordStyle.MemoTitle), title)
        {
            Format = new ParagraphFormat { ExactLine = MemoTitleLine, SpaceBefore = roomBeside, SpaceAfter = 120, KeepNext = true, IsEntry = memo.Entry is not null },
        });
        foreach (var line in memo.Lines)
        {
            sink.Add(PlanLine(line, flow));
        }
    }

    public void Plan(BlockSink sink, OrderHead order, Flow flow)
    {
        var keep = new ParagraphFormat { KeepNext = true };
        if (order.Garuda is { } garuda && PictureBytes.AreTrue(garuda))
        {
            sink.Add(new ParagraphPlan(context.Styles.IdOf(WordStyle.OrderHead), [Emblem(garuda, StyleLooks.OrderGarudaHeight, floats: false)]) { Format = keep });
        }
        else
        {
            sink.Add(paragraphs.Spacer(StyleLooks.OrderGarudaHeight.InTwips).KeptWithNext());
        }

        for (var i = 0; i < order.Lines.Length; i++)
        {
            var line = paragraphs.PlanText(order.Lines[i], WordStyle.OrderHead, keep);
            sink.Add(i == 0 && order.Entry is { } entry ? line with { Pieces = paragraphs.Marked(entry, line.Pieces), Format = keep with { IsEntry = true } } : line);
        }

        var side = Math.Max(0, (flow.Width - RuleWidth) / 2);
        var rule = paragraphs.Spacer(120);
        sink.Add(rule with { Format = rule.Format with { RuleBelow = true, Indent = new IndentPlan(side, side, 0), SpaceAfter = 160, KeepNext = true } });
    }

    private PicturePiece Emblem(Picture picture, Length height, bool floats)
    {
        var width = height * ((double)picture.UprightWidth / picture.UprightHeight);
        return figures.PieceOf(picture, "ตราครุฑ", width, height, floats);
    }

    private ParagraphPlan PlanLine(MemoLine line, Flow flow)
    {
        var label = context.Styles.LookOf(WordStyle.MemoField) with { HalfPoints = (int)(StyleLooks.MemoLabelSize * 2), Bold = true, Style = context.Styles.IdOf(StyleCatalogue.MemoLabel) };
        var value = context.Styles.LookOf(WordStyle.MemoField);
        var pieces = ImmutableArray.CreateBuilder<PiecePlan>();
        var tabs = ImmutableArray.CreateBuilder<TabPlan>();
        var count = line.Fields.Length;
        for (var i = 0; i < count; i++)
        {
            var field = line.Fields[i];
            var end = flow.Width * (i + 1) / count;
            pieces.AddRange(paragraphs.Pieces(field.Label, label));
            pieces.AddRange(paragraphs.Pieces(field.Value.Length == 0 ? " " : "  " + field.Value, value));
            pieces.Add(new TabPiece(value));
            var isLast = i == count - 1;
            tabs.Add(new TabPlan(isLast ? end : end - GapBetweenFields, isLast, IsDotted: true));
            if (!isLast)
            {
                pieces.Add(new TabPiece(value));
                tabs.Add(new TabPlan(end, IsRight: false, IsDotted: false));
            }
        }

        var hang = count == 1 ? TextEstimate.WidthInTwips(line.Fields[0].Label, StyleLooks.MemoLabelSize) + TextEstimate.WidthInTwips("  ", StyleLooks.MemoValueSize) : 0;
        return new ParagraphPlan(context.Styles.IdOf(WordStyle.MemoField), pieces.ToImmutable())
        {
            Format = new ParagraphFormat { KeepNext = true, Tabs = tabs.ToImmutable(), Indent = hang == 0 ? null : new IndentPlan(hang, 0, -hang) },
        };
    }
}
