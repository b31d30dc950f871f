using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Lists as Word's own numbering: each list an instance, its marker hanging before the text.</summary>
internal sealed class ListPlanner(PlanContext context, ParagraphPlanner paragraphs, BlockPlanner blocks)
{
    private const double GapInEms = 0.4;
    private const double TwipsPerPoint = 20;

    public void Plan(BlockSink sink, ListBlock list, Flow flow)
    {
        if (list.Items.IsEmpty)
        {
            return;
        }

        var number = context.Numbering.List(list.Marker, list.Start, flow.ListDepth);
        var left = flow.Left + (flow.IsInTable || flow.IsInList ? 0 : StyleLooks.ListIndent.InTwips);
        var hang = HangOf(list, flow);
        var inner = flow with { Left = left + hang, ListDepth = flow.ListDepth + 1 };
        foreach (var item in list.Items)
        {
            PlanItem(sink, item, number, inner, hang);
        }
    }

    private void PlanItem(BlockSink sink, ListItem item, NumberRef number, Flow inner, int hang)
    {
        var isLed = item.Blocks is [Paragraph, ..];
        var lead = isLed ? (Paragraph)item.Blocks[0] : new Paragraph(inner.IsInTable ? ParagraphStyle.TableText : ParagraphStyle.BodyFlush, []);
        var plan = paragraphs.Plan(lead, inner);
        var indent = new IndentPlan(inner.Left, 0, -hang);
        sink.Add(plan with
        {
            Format = plan.Format with { Number = number, Indent = indent, Mark = context.Styles.LookOf(StyleCatalogue.RoleOf(lead.Style)) },
        });
        blocks.Plan(sink, isLed ? item.Blocks.RemoveAt(0) : item.Blocks, inner);
    }

    private int HangOf(ListBlock list, Flow flow)
    {
        var size = SizeOf(list, flow);
        var last = ListNumbers.MarkerOf(list, list.Items.Length - 1, context.Document.Digits);
        var widest = TextEstimate.WidthInTwips(last, size);
        var em = size * TwipsPerPoint;
        return (int)Math.Min(Math.Max(widest + (em * GapInEms), em), flow.Room / 3.0);
    }

    private static double SizeOf(ListBlock list, Flow flow)
    {
        var style = list.Items[0].Blocks.OfType<Paragraph>().FirstOrDefault()?.Style ?? (flow.IsInTable ? ParagraphStyle.TableText : ParagraphStyle.BodyFlush);
        return StyleLooks.Of(style).SizeInPoints;
    }
}
