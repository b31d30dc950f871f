using System.Collections.Immutable;
using System.Text;

namespace Ita.DocGen.Documents;

/// <summary>The characters a reader sees in a run of inlines: what every writer must give back.</summary>
public static class PlainText
{
    public const char UncheckedBox = '☐';
    public const char CheckedBox = '☑';

    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun single])
        {
            return single.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case Link link:
                    Append(text, link.Text);
                    break;
                case CheckBox box:
                    text.Append(box.IsChecked ? CheckedBox : UncheckedBox);
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case Blank or Footnote:
                    break;
                default:
                    throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}");
            }
        }
    }
}
