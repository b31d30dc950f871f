using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>One line of a memo's head: its fields share the width; a long value runs on below, over leaders of its own.</summary>
internal sealed class MemoLineSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double Gap = 6;

    public List<Slab> Set(MemoLine line, BlockFrame frame)
    {
        var columns = line.Fields.Length == 0 ? [] : line.Fields.Select((field, index) => SetField(field, index, line.Fields.Length, frame)).ToArray();
        var height = context.PitchOf(context.Scaled(StyleLooks.MemoLabelSize));
        var following = context.PitchOf(context.Scaled(StyleLooks.MemoValueSize));
        return [new MemoLineSlab(columns, height, following, context.AscentOf(context.Scaled(StyleLooks.MemoLabelSize)), context.AscentOf(context.Scaled(StyleLooks.MemoValueSize)))];
    }

    private MemoFieldLines SetField(MemoField field, int index, int count, BlockFrame frame)
    {
        var label = new TextLook(context.Scaled(StyleLooks.MemoLabelSize), true, false);
        var value = new TextLook(context.Scaled(StyleLooks.MemoValueSize), false, false);
        var element = new StructureElement(StructureRole.P, frame.Parent);
        var width = frame.Width / count;
        var left = frame.X + (index * width);
        var labelWords = context.Shape(field.Label + " ", label);
        var labelWidth = labelWords.Sum(word => word.Width) * label.Size;
        var indent = Math.Min(labelWidth, width * 0.6);
        var inner = new BlockFrame(left + indent, width - indent - (index < count - 1 ? Gap : 0), frame.Parent);
        var run = new TextRun(field.Value) { Source = field.Source };
        var lines = paragraphs.SetLines([run], value, element, inner, TextAlignment.Left, 0, 0);
        return new MemoFieldLines(element, labelWords, label.Size, left, inner.X, inner.X + inner.Width, lines);
    }
}
