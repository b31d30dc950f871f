using System.Text;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

public partial class PdfTextTests
{
    [Fact]
    public void Gives_back_every_paragraph_and_cell_as_it_was_typed()
    {
        var document = SampleDocument.EveryBlock();
        var pdf = new PdfProbe(SetPdf.Bytes(document));
        var texts = ElementTexts(pdf);
        var rest = new List<string>(texts);
        foreach (var expected in ExpectedText.Of(document).Where(text => text.Trim().Length > 0))
        {
            rest.ShouldContain(text => Same(text, expected), $"{expected} is not among\n{string.Join('\n', rest)}");
        }
    }

    [Fact]
    public void Gives_back_hard_clusters_letter_by_letter()
    {
        var words = string.Join(' ', Enumerable.Repeat(HardPage.Words, 12));
        var document = SampleDocument.Of(SampleDocument.Says(words), new Paragraph(ParagraphStyle.Body, [new TextRun(words, TextStyle.Bold)]), new Paragraph(ParagraphStyle.Body, [new TextRun(words, TextStyle.Italic)]));
        var texts = ElementTexts(new PdfProbe(SetPdf.Bytes(document)));
        texts.ShouldBe([words, words, words]);
    }

    /// <summary>A paragraph's text with the text of links and notes in its place; a forced line break is heard as a space.</summary>
    private static bool Same(string text, string expected)
    {
        var heard = ForcedBreak().Replace(expected, " ").Trim();
        return text.Trim() == heard || text.Contains(heard, StringComparison.Ordinal);
    }

    [GeneratedRegex(@" ?\n+")]
    private static partial Regex ForcedBreak();

    private static List<string> ElementTexts(PdfProbe pdf)
    {
        var texts = new List<string>();
        var marks = new PdfTextProbe(pdf);
        var byPage = pdf.Pages.Select(page => marks.MarksOf(page).Where(mark => mark.Mark >= 0).ToDictionary(mark => mark.Mark, mark => mark.Text)).ToList();
        var pageNumbers = pdf.Pages.Select((page, index) => (page, index)).ToDictionary(pair => (object)pair.page, pair => pair.index, ReferenceEqualityComparer.Instance);
        var tree = new PdfStructureProbe(pdf);
        foreach (var element in tree.Elements.Where(element => element.Role is "P" or "H1" or "H2" or "H3" or "H4" or "Caption"))
        {
            var text = new StringBuilder();
            foreach (var (page, mark) in tree.MarksBelow(element, skip: "Note"))
            {
                text.Append(byPage[pageNumbers[page]][mark]);
            }

            texts.Add(text.ToString());
        }

        return texts;
    }
}
