using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Blocks in, slabs out: everything is measured here once, and nothing is placed yet.</summary>
internal sealed class BlockSetter(TypesetContext context)
{
    private readonly ParagraphSetter paragraphs = new(context);

    public List<Slab> Set(ImmutableArray<Block> blocks, BlockFrame frame)
    {
        var slabs = new List<Slab>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var before = slabs.Count;
            slabs.AddRange(Set(blocks[i], frame));
            if (slabs.Count > before && PageTies.HoldsNext(blocks, i))
            {
                slabs[^1].KeepsWithNext = KeepStrength.Firm;
            }
        }

        return slabs;
    }

    private IEnumerable<Slab> Set(Block block, BlockFrame frame) => block switch
    {
        Paragraph paragraph => paragraphs.Set(paragraph, frame),
        Heading heading => paragraphs.Set(heading, frame),
        ListBlock list => SetList(list, frame),
        Table table => new TableSetter(context, this, paragraphs).Set(table, frame),
        ChartBlock chart => new FigureSetter(context, paragraphs).Set(chart, frame),
        PictureBlock picture => new FigureSetter(context, paragraphs).Set(picture, frame),
        SignatureBlock signature => new SignatureSetter(context, paragraphs).Set(signature, frame),
        MemoHead memo => new HeadSetter(context, paragraphs).Set(memo, frame),
        OrderHead order => new HeadSetter(context, paragraphs).Set(order, frame),
        TableOfContents contents => new ContentsSetter(context, paragraphs).Set(contents, frame),
        Group group => SetGroup(group, frame),
        Spacer spacer => [new SpaceSlab(Math.Min(spacer.Height.InPoints, context.Paper.TextHeight.InPoints / 2))],
        BlankLines lines => SetBlankLines(lines, frame),
        PageBreak => [new PageEndSlab()],
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}"),
    };

    private List<Slab> SetGroup(Group group, BlockFrame frame)
    {
        var slabs = Set(group.Blocks, frame);
        foreach (var slab in slabs.SkipLast(1).Where(slab => slab.KeepsWithNext == KeepStrength.None))
        {
            slab.KeepsWithNext = KeepStrength.Group;
        }

        return slabs;
    }

    private List<Slab> SetList(ListBlock list, BlockFrame frame)
    {
        var slabs = new List<Slab>();
        var look = new TextLook(context.Scaled(SizeOf(list)), false, false);
        var element = new StructureElement(StructureRole.L, frame.Parent) { ListNumbering = list.Marker is ListMarker.Dash or ListMarker.Bullet ? "Disc" : "Decimal" };
        var markers = Enumerable.Range(0, list.Items.Length).Select(index => context.Shape(ListNumbers.MarkerOf(list, index, context.Document.Digits), look)).ToArray();
        var indent = Math.Min(frame.IsInTable || frame.IsInList ? 0 : StyleLooks.ListIndent.InPoints, frame.Width / 4);
        var widest = markers.Length == 0 ? 0 : markers.Max(words => words.Sum(word => word.Width) * look.Size);
        var hang = Math.Min(Math.Max(widest + (look.Size * 0.4), look.Size), Math.Max(widest, frame.Width / 3));
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = new StructureElement(StructureRole.LI, element);
            var label = new StructureElement(StructureRole.Lbl, item);
            var body = new StructureElement(StructureRole.LBody, item);
            var inner = frame with
            {
                X = frame.X + indent + hang,
                Width = frame.Width - indent - hang,
                Parent = body,
                IsInList = true,
            };
            var marked = new BlockFrame(inner.X, inner.Width, body)
            {
                IsInList = true,
                IsInTable = frame.IsInTable,
                CellAlignment = frame.CellAlignment,
                Marker = new LineMarker(markers[i], look.Size, frame.X + indent, label),
            };
            slabs.AddRange(SetItem(list.Items[i].Blocks, marked, inner));
        }

        return slabs;
    }

    private IEnumerable<Slab> SetItem(ImmutableArray<Block> blocks, BlockFrame marked, BlockFrame inner)
    {
        if (blocks is [Paragraph first, .. var rest])
        {
            return [.. paragraphs.Set(first, marked), .. Set([.. rest], inner)];
        }

        var empty = new Paragraph(inner.IsInTable ? ParagraphStyle.TableText : ParagraphStyle.BodyFlush, []);
        var lone = paragraphs.Set(empty, marked);
        lone[^1].KeepsWithNext = blocks.IsEmpty ? KeepStrength.None : KeepStrength.Firm;
        return [.. lone, .. Set(blocks, inner)];
    }

    private static double SizeOf(ListBlock list) =>
        list.Items.FirstOrDefault()?.Blocks.OfType<Paragraph>().FirstOrDefault() is { } first
            ? StyleLooks.Of(first.Style).SizeInPoints
            : StyleLooks.Of(ParagraphStyle.Body).SizeInPoints;

    private List<Slab> SetBlankLines(BlankLines lines, BlockFrame frame)
    {
        var slabs = new List<Slab>();
        for (var i = 0; i < Math.Min(lines.Count, 200); i++)
        {
            slabs.Add(new DottedLineSlab(frame.X, frame.Width, context.PitchOf(context.Scaled(StyleLooks.Of(ParagraphStyle.Body).SizeInPoints)) * 1.15));
        }

        return slabs;
    }
}
