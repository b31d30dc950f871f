using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The contents: a line an entry, dotted to a page number that is filled in when all pages are known.</summary>
internal sealed class ContentsSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double SpaceAboveParts = 4;

    /// <summary>Kept free for the widest page number.</summary>
    private const string WidestNumber = "๘๘๘๘";

    public List<Slab> Set(TableOfContents contents, BlockFrame frame)
    {
        var look = new TextLook(context.Scaled(StyleLooks.ContentsSize), false, false);
        var slabs = new List<Slab>();
        if (contents.Title.Length > 0)
        {
            var title = StyleLooks.Of(ParagraphStyle.Title);
            var titleLook = new TextLook(context.Scaled(title.SizeInPoints), true, false);
            slabs.AddRange(paragraphs.SetPlain(contents.Title, titleLook, new StructureElement(StructureRole.P, frame.Parent), frame, TextAlignment.Centre));
            slabs[^1].SpaceAfter = 6;
            slabs[^1].KeepsWithNext = KeepStrength.Firm;
        }

        var element = new StructureElement(StructureRole.TOC, frame.Parent);
        var reserved = context.WidthOf(WidestNumber, look);
        foreach (var entry in context.Outline.ContentsDownTo(contents.DeepestLevel))
        {
            slabs.AddRange(SetEntry(entry, look with { Bold = entry.Level == 1 }, element, frame, reserved));
        }

        return slabs;
    }

    private List<Slab> SetEntry(OutlineEntry entry, TextLook look, StructureElement contents, BlockFrame frame, double reserved)
    {
        var item = new StructureElement(StructureRole.TOCI, contents);
        var reference = new StructureElement(StructureRole.Reference, item);
        var link = new StructureElement(StructureRole.Link, reference);
        var indent = Math.Min((entry.Level - 1) * look.Size * 1.6, frame.Width / 3);
        var hang = entry.Number.Length == 0 ? 0 : Math.Min(frame.Width / 3, context.WidthOf(entry.Number + " ", look));
        var text = new BlockFrame(frame.X + indent, frame.Width - indent - reserved, item);
        var lines = paragraphs.SetLines([new TextRun(entry.Label + " ")], look, link, text, TextAlignment.Left, -hang, hang);
        var last = (LineSlab)lines[^1];
        var lastIndent = indent + (lines.Count > 1 ? hang : 0);
        lines[^1] = new ContentsEntrySlab(last, link, look, entry, frame.X + lastIndent + last.TextWidth, frame.X + frame.Width, context);
        lines[0].SpaceBefore = entry.Level == 1 ? SpaceAboveParts : 0;
        foreach (var line in lines.SkipLast(1))
        {
            line.KeepsWithNext = KeepStrength.Firm;
        }

        return lines;
    }
}
