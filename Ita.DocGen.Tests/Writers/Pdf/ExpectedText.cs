using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>The text of every paragraph, heading and cell paragraph of a document, as it was typed and in order.</summary>
internal static class ExpectedText
{
    /// <summary>The samples hold one note at most.</summary>
    public const string NoteNumber = "๑";

    public static List<string> Of(Document document)
    {
        var texts = new List<string>();
        var outline = Outline.Of(document);
        foreach (var section in document.Sections)
        {
            Collect(section.Blocks, outline, texts);
        }

        return texts;
    }

    private static void Collect(ImmutableArray<Block> blocks, Outline outline, List<string> texts)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    texts.Add(outline[heading].Label);
                    break;
                case Paragraph paragraph:
                    texts.Add(PlainText.Of(paragraph.Text.Select(inline => inline is Footnote ? new TextRun(NoteNumber) : inline).ToImmutableArray()));
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Blocks, outline, texts);
                    }

                    break;
                case Table table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        Collect(cell.Blocks, outline, texts);
                    }

                    break;
                case Group group:
                    Collect(group.Blocks, outline, texts);
                    break;
                case SignatureBlock signature:
                    texts.AddRange([signature.Name, .. signature.Lines]);
                    break;
                case MemoHead memo:
                    texts.Add(memo.Title);
                    texts.AddRange(memo.Lines.SelectMany(line => line.Fields).SelectMany(field => new[] { field.Label, field.Value }));
                    break;
                case OrderHead order:
                    texts.AddRange(order.Lines);
                    break;
            }
        }
    }
}
