using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Blocks of the model in, paragraphs and tables of Word out. Each kind of block has a planner that knows its form.</summary>
internal sealed class BlockPlanner
{
    private readonly ParagraphPlanner paragraphs;
    private readonly ListPlanner lists;
    private readonly TablePlanner tables;
    private readonly FigurePlanner figures;
    private readonly HeadPlanner heads;
    private readonly SignaturePlanner signatures;
    private readonly ContentsPlanner contents;

    public BlockPlanner(PlanContext context)
    {
        paragraphs = new ParagraphPlanner(context);
        lists = new ListPlanner(context, paragraphs, this);
        tables = new TablePlanner(context, paragraphs, this);
        figures = new FigurePlanner(context, paragraphs);
        heads = new HeadPlanner(context, paragraphs, figures);
        signatures = new SignaturePlanner(context, paragraphs);
        contents = new ContentsPlanner(context, paragraphs);
    }

    public void Plan(BlockSink sink, ImmutableArray<Block> blocks, Flow flow)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            Plan(sink, blocks[i], flow);
            if (!flow.IsInTable && PageTies.HoldsNext(blocks, i))
            {
                sink.HoldNext();
            }
        }
    }

    /// <summary>An empty paragraph a point high: Word demands one behind a table, and nobody should see it.</summary>
    public ParagraphPlan Sliver() => paragraphs.Spacer(20);

    private void Plan(BlockSink sink, Block block, Flow flow)
    {
        switch (block)
        {
            case Paragraph paragraph:
                sink.Add(paragraphs.Plan(paragraph, flow));
                break;
            case Heading heading:
                sink.Add(paragraphs.Plan(heading, flow));
                break;
            case ListBlock list:
                lists.Plan(sink, list, flow);
                break;
            case Table table:
                tables.Plan(sink, table, flow);
                break;
            case ChartBlock chart:
                figures.Plan(sink, chart, flow);
                break;
            case PictureBlock picture:
                figures.Plan(sink, picture, flow);
                break;
            case SignatureBlock signature:
                signatures.Plan(sink, signature, flow);
                break;
            case MemoHead memo:
                heads.Plan(sink, memo, flow);
                break;
            case OrderHead order:
                heads.Plan(sink, order, flow);
                break;
            case TableOfContents table:
                contents.Plan(sink, table, flow);
                break;
            case Group group:
                var first = sink.Count;
                Plan(sink, group.Blocks, flow);
                sink.KeepTogether(first);
                break;
            case Spacer spacer:
                sink.Add(paragraphs.Spacer(Math.Min(spacer.Height.InTwips, flow.PageHeight / 2)));
                break;
            case BlankLines lines:
                signatures.Plan(sink, lines, flow);
                break;
            case PageBreak:
                sink.BreakPage();
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}");
        }
    }
}
