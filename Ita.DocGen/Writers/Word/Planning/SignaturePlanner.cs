using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Places to write by hand: signature blocks centred on the right half, never split, and dotted lines for remarks.</summary>
internal sealed class SignaturePlanner(PlanContext context, ParagraphPlanner paragraphs)
{
    private const double DotsShare = 0.62;

    /// <summary>A line that is longer than half the column gets the room it needs, up to this share.</summary>
    private const double MostShare = 0.66;
    private const double Slack = 1.06;
    private const int GapBeforeDots = 60;
    private const int MostLines = 200;
    private const int MostTied = 10;
    private const int HandwrittenLine = 480;

    /// <summary>Name and posts are lines of one paragraph: LibreOffice parts even paragraphs that are tied to each other.</summary>
    public void Plan(BlockSink sink, SignatureBlock signature, Flow flow)
    {
        var first = sink.Count;
        var longest = signature.Lines.IsEmpty ? 0 : (int)(Slack * signature.Lines.Max(line => TextEstimate.WidthInTwips(line, StyleLooks.SignatureSize)));
        var half = flow.Left + (longest > flow.Room / 2 && longest <= flow.Room * MostShare ? flow.Room - longest : flow.Room / 2);
        var lead = string.Join(' ', new[] { signature.Lead, signature.Rank }.Where(part => !string.IsNullOrEmpty(part)));
        sink.Add(lead.Length > 0 ? LeadLine(lead, half, flow) : paragraphs.Spacer(StyleLooks.SignatureSpace.InTwips));
        var lines = string.Join('\n', signature.Lines.Prepend($"({signature.Name})"));
        sink.Add(paragraphs.PlanText(lines, WordStyle.Signature, new ParagraphFormat { Indent = new IndentPlan(half, 0, 0), KeepLines = true }));
        sink.KeepTogether(first);
    }

    /// <summary>The lines of one remark are one paragraph for the same reason: a remark parted from its signature is nobody's.</summary>
    public void Plan(BlockSink sink, BlankLines lines, Flow flow)
    {
        var look = context.Styles.LookOf(WordStyle.WritingLine);
        var format = new ParagraphFormat
        {
            KeepLines = true,
            Tabs = [new TabPlan(flow.Left + flow.Room, IsRight: true, IsDotted: true)],
            Indent = flow.Left == 0 ? null : new IndentPlan(flow.Left, 0, 0),
            ExactLine = HandwrittenLine,
        };
        foreach (var tied in Enumerable.Range(0, Math.Min(lines.Count, MostLines)).Chunk(MostTied))
        {
            var pieces = tied.SelectMany(line => line == tied[0] ? [new TabPiece(look)] : new PiecePlan[] { new BreakPiece(look), new TabPiece(look) });
            sink.Add(new ParagraphPlan(context.Styles.IdOf(WordStyle.WritingLine), [.. pieces]) { Format = format });
        }
    }

    private ParagraphPlan LeadLine(string lead, int half, Flow flow)
    {
        var look = context.Styles.LookOf(WordStyle.Signature);
        var text = TextEstimate.WidthInTwips(lead, StyleLooks.SignatureSize) + GapBeforeDots;
        var room = flow.Left + flow.Room - half;
        var dots = Math.Max(0, Math.Min((int)(room * DotsShare), room - text));
        var left = half + ((room - text - dots) / 2);
        ImmutableArray<PiecePlan> pieces = [.. paragraphs.Pieces(lead, look), new TabPiece(look)];
        return new ParagraphPlan(context.Styles.IdOf(WordStyle.Signature), pieces)
        {
            Format = new ParagraphFormat
            {
                KeepLines = true,
                Alignment = TextAlignment.Left,
                Indent = new IndentPlan(left, 0, 0),
                SpaceBefore = StyleLooks.SignatureSpace.InTwips,
                Tabs = [new TabPlan(left + text + dots, IsRight: true, IsDotted: true)],
            },
        };
    }
}
