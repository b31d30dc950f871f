using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes paragraph properties, in the order that the schema demands.</summary>
internal static class ParagraphMarkup
{
    public static string NameOf(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => "left",
        TextAlignment.Centre => "center",
        TextAlignment.Right => "right",
        TextAlignment.ThaiDistributed => "thaiDistribute",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, null),
    };

    public static void WriteIndent(MarkupWriter xml, int left, int right, int firstLine)
    {
        xml.Open("w:ind").With("w:left", left).With("w:right", right);
        xml.With(firstLine < 0 ? "w:hanging" : "w:firstLine", Math.Abs(firstLine)).Close();
    }

    public static void Write(MarkupWriter xml, ParagraphPlan paragraph)
    {
        xml.Open("w:pPr").Value("w:pStyle", paragraph.StyleId);
        if (!ReferenceEquals(paragraph.Format, ParagraphFormat.AsStyle))
        {
            WriteFormat(xml, paragraph.Format);
        }

        if (paragraph.EndsSection is not null)
        {
            SectionMarkup.Write(xml, paragraph.EndsSection);
        }

        xml.Close();
    }

    private static void WriteFormat(MarkupWriter xml, ParagraphFormat format)
    {
        Flag(xml, "w:keepNext", format.KeepNext);
        Flag(xml, "w:keepLines", format.KeepLines);
        Flag(xml, "w:pageBreakBefore", format.PageBreakBefore);
        if (format.Number is { } number)
        {
            xml.Open("w:numPr").Value("w:ilvl", number.Level).Value("w:numId", number.Instance).Close();
        }

        if (format.RuleBelow)
        {
            xml.Open("w:pBdr").Open("w:bottom").With("w:val", "single").With("w:sz", 6).With("w:space", 1).With("w:color", "auto").Close().Close();
        }

        WriteTabs(xml, format);
        WriteSpacing(xml, format);
        if (format.Indent is { } indent)
        {
            WriteIndent(xml, indent.Left, indent.Right, indent.FirstLine);
        }

        if (format.Alignment is { } alignment)
        {
            xml.Value("w:jc", NameOf(alignment));
        }

        if (format.IsEntry)
        {
            xml.Value("w:outlineLvl", 0);
        }

        if (format.Mark is { } mark)
        {
            RunMarkup.Write(xml, mark);
        }
    }

    private static void Flag(MarkupWriter xml, string name, bool isOn)
    {
        if (isOn)
        {
            xml.Empty(name);
        }
    }

    private static void WriteTabs(MarkupWriter xml, ParagraphFormat format)
    {
        if (format.Tabs.IsEmpty)
        {
            return;
        }

        xml.Open("w:tabs");
        foreach (var tab in format.Tabs)
        {
            xml.Open("w:tab").With("w:val", tab.IsRight ? "right" : "left");
            if (tab.IsDotted)
            {
                xml.With("w:leader", "dot");
            }

            xml.With("w:pos", tab.Position).Close();
        }

        xml.Close();
    }

    private static void WriteSpacing(MarkupWriter xml, ParagraphFormat format)
    {
        if (format is { SpaceBefore: null, SpaceAfter: null, ExactLine: null })
        {
            return;
        }

        xml.Open("w:spacing");
        if (format.SpaceBefore is { } before)
        {
            xml.With("w:before", before);
        }

        if (format.SpaceAfter is { } after)
        {
            xml.With("w:after", after);
        }

        if (format.ExactLine is { } line)
        {
            xml.With("w:line", line).With("w:lineRule", "exact");
        }

        xml.Close();
    }
}
