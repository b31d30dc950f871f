using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>Everything of a document that is read aloud, piece by piece in reading order: "H1 ๑. ผลการประเมิน", "Lbl (๑)", "P …", "TOCI …".</summary>
internal sealed partial class ModelElements
{
    private readonly Document document;
    private readonly Outline outline;
    private readonly List<string> pieces = [];
    private int notes;
    private readonly Stack<int> open = new();

    private ModelElements(Document document)
    {
        this.document = document;
        outline = Outline.Of(document);
    }

    /// <summary>Page numbers of the contents are left out: they are the layout's. Forced line breaks are heard as a space, several spaces count as one.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        var elements = new ModelElements(document);
        foreach (var section in document.Sections)
        {
            elements.Collect(section.Blocks);
        }

        return elements.pieces;
    }

    private void Collect(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Collect(block);
        }
    }

    private void Collect(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Add(heading.IsContinuation ? "P" : RoleOf(heading), outline[heading].Label);
                break;
            case Paragraph paragraph:
                Add(paragraph.Style == ParagraphStyle.Caption ? "Caption" : "P", PlainText.Of([.. paragraph.Text.Select(NumberOfNote)]));
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Add("Lbl", ListNumbers.MarkerOf(list, i, document.Digits));
                    Collect(list.Items[i].Blocks);
                }

                break;
            case Table table:
                Add("Caption", table.Caption);
                Collect([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)]);
                break;
            case Ita.DocGen.Documents.Group group:
                Collect(group.Blocks);
                break;
            case ChartBlock chart:
                Add("Caption", chart.Caption);
                break;
            case PictureBlock picture:
                Add("Caption", picture.Caption);
                break;
            case SignatureBlock signature:
                Add("P", string.Join(' ', new[] { signature.Lead, signature.Rank }.Where(part => !string.IsNullOrEmpty(part))));
                Add("P", signature.Name.StartsWith('(') ? signature.Name : $"({signature.Name})");
                AddAll("P", signature.Lines);
                break;
            case MemoHead memo:
                Add("P", memo.Title);
                AddAll("P", memo.Lines.SelectMany(line => line.Fields).Select(field => $"{field.Label} {field.Value}"));
                break;
            case OrderHead order:
                AddAll("P", order.Lines);
                break;
            case TableOfContents contents:
                Add("P", contents.Title);
                AddAll("TOCI", outline.ContentsDownTo(contents.DeepestLevel).Select(entry => entry.Label));
                break;
        }
    }

    // In its place in the text stands the number of a note.
    private Inline NumberOfNote(Inline inline)
    {
        if (inline is not Footnote)
        {
            return inline;
        }

        var number = (++notes).ToString(CultureInfo.InvariantCulture);
        return new TextRun(document.Digits == DigitStyle.Thai ? ThaiDigits.ToThai(number) : number);
    }

    // No level may be left out on the way down, so a third level right below a first is told as a second.
    private string RoleOf(Heading heading)
    {
        while (open.TryPeek(out var above) && above >= heading.Level)
        {
            open.Pop();
        }

        open.Push(heading.Level);
        return $"H{open.Count}";
    }

    private void AddAll(string role, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(role, text);
        }
    }

    private void Add(string role, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            pieces.Add($"{role} {White().Replace(text.Trim(), " ")}");
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
