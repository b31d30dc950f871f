using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Paragraphs and headings.</summary>
internal sealed class ParagraphPlanner(PlanContext context)
{
    private const string BoxAndSpace = "☐ ";
    private readonly InlinePlanner inlines = new(context);

    public ParagraphPlan Plan(Paragraph paragraph, Flow flow)
    {
        var role = StyleCatalogue.RoleOf(paragraph.Style);
        return new ParagraphPlan(context.Styles.IdOf(role), inlines.Plan(paragraph.Text, role)) { Format = FormatOf(paragraph, flow) };
    }

    public ParagraphPlan Plan(Heading heading, Flow flow)
    {
        var level = Math.Clamp(heading.Level, 1, 4);
        var role = StyleCatalogue.HeadingRole(level);
        var pieces = inlines.Plan(heading.Text, role);
        var isInOutline = context.Bookmarks.Knows(heading);
        var number = isInOutline ? context.Numbering.Heading(context.Outline[heading]) : null;
        return new ParagraphPlan(
            context.Styles.IdOf(heading.IsContinuation || !isInOutline ? WordStyle.HeadingContinued : role),
            Marked(heading, pieces))
        {
            Format = FlowFormat(flow) with { Number = number, Mark = number is null ? null : context.Styles.LookOf(role) },
        };
    }

    /// <summary>Text that belongs to a form, not to the model's paragraphs.</summary>
    public ParagraphPlan PlanText(string text, WordStyle role, ParagraphFormat? format = null) =>
        new(context.Styles.IdOf(role), inlines.PlanText(text, context.Styles.LookOf(role))) { Format = format ?? ParagraphFormat.AsStyle };

    public ImmutableArray<PiecePlan> Pieces(string text, RunLook look) => inlines.PlanText(text, look);

    public ParagraphPlan Empty(WordStyle role) => new(context.Styles.IdOf(role), []);

    public ParagraphPlan Spacer(int height) => new(context.Styles.IdOf(WordStyle.Normal), [])
    {
        Format = new ParagraphFormat { ExactLine = Math.Clamp(height, 20, 31680) },
    };

    /// <summary>The pieces of a heading, or of what stands for it, as a place that contents and links lead to.</summary>
    public ImmutableArray<PiecePlan> Marked(Heading heading, ImmutableArray<PiecePlan> pieces)
    {
        if (!context.Bookmarks.TryTake(heading))
        {
            return pieces;
        }

        var id = context.Bookmarks.IdOf(heading);
        ImmutableArray<PiecePlan> linked = heading.Anchor is null ? pieces : [new BookmarkPiece(id + 1, context.Bookmarks.LinkNameOf(heading), pieces)];
        return heading.IsContinuation ? linked : [new BookmarkPiece(id, context.Bookmarks.ContentsNameOf(heading), linked)];
    }

    private static ParagraphFormat FormatOf(Paragraph paragraph, Flow flow)
    {
        if (TitleBalance.FindIndent(paragraph, flow) is { } balance)
        {
            return new ParagraphFormat { Indent = balance, Alignment = paragraph.Alignment, KeepNext = paragraph.KeepsWithNext };
        }

        if (paragraph.IsOption)
        {
            var hang = TextEstimate.WidthInTwips(BoxAndSpace, StyleLooks.Of(paragraph.Style).SizeInPoints);
            return new ParagraphFormat { Indent = new IndentPlan(flow.Left + hang, 0, -hang), Alignment = paragraph.Alignment ?? flow.CellAlignment, KeepNext = paragraph.KeepsWithNext };
        }

        var alignment = paragraph.Alignment ?? (paragraph.Style == ParagraphStyle.TableHead ? null : flow.CellAlignment);
        if (alignment is null && !paragraph.KeepsWithNext && flow.Left == 0 && !flow.IsInList)
        {
            return ParagraphFormat.AsStyle;
        }

        return FlowFormat(flow) with { Alignment = alignment, KeepNext = paragraph.KeepsWithNext };
    }

    private static ParagraphFormat FlowFormat(Flow flow) =>
        flow.Left == 0 && !flow.IsInList ? ParagraphFormat.AsStyle : new ParagraphFormat { Indent = new IndentPlan(flow.Left, 0, 0) };
}
