using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The heads of memos and orders: the Garuda's place, title, and fields on dotted leaders.</summary>
internal sealed class HeadSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double RuleWidth = 113;

    public List<Slab> Set(MemoHead memo, BlockFrame frame)
    {
        var size = context.Scaled(StyleLooks.MemoTitleSize);
        var title = SetLine(memo.Title, new TextLook(size, true, false), frame, memo.Entry);
        var slabs = new List<Slab>
        {
            new EmblemSlab(memo.Garuda, StyleLooks.MemoGarudaHeight.InPoints, frame.X, frame.Width, TextAlignment.Left, new StructureElement(StructureRole.Figure, frame.Parent) { AltText = "ตราครุฑ" }, title),
        };
        foreach (var line in memo.Lines)
        {
            slabs.AddRange(new MemoLineSetter(context, paragraphs).Set(line, frame));
        }

        foreach (var slab in slabs)
        {
            slab.KeepsWithNext = KeepStrength.Firm;
        }

        slabs[^1].SpaceAfter = 2;
        return slabs;
    }

    public List<Slab> Set(OrderHead order, BlockFrame frame)
    {
        var look = new TextLook(context.Scaled(StyleLooks.OrderHeadSize), true, false);
        var slabs = new List<Slab>
        {
            new EmblemSlab(order.Garuda, StyleLooks.OrderGarudaHeight.InPoints, frame.X, frame.Width, TextAlignment.Centre, new StructureElement(StructureRole.Figure, frame.Parent) { AltText = "ตราครุฑ" }, []),
        };
        for (var i = 0; i < order.Lines.Length; i++)
        {
            slabs.AddRange(SetLine(order.Lines[i], look, frame, i == 0 ? order.Entry : null));
        }

        slabs.Add(new RuleSlab(frame.X + ((frame.Width - RuleWidth) / 2), Math.Min(RuleWidth, frame.Width), 14));
        foreach (var slab in slabs)
        {
            slab.KeepsWithNext = KeepStrength.Firm;
        }

        return slabs;
    }

    private List<Slab> SetLine(string text, TextLook look, BlockFrame frame, Heading? entry) => paragraphs.SetLines(
        [new TextRun(text)],
        look,
        new StructureElement(StructureRole.P, frame.Parent),
        frame,
        TextAlignment.Centre,
        0,
        0,
        entry is null ? null : context.Outline[entry].Anchor);
}
