using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Writers.Html;
using Ita.DocGen.Tests.Writers.Pdf;
using Ita.DocGen.Tests.Writers.Word;

namespace Ita.DocGen.Tests.Runs;

/// <summary>A page, a Word file and a PDF of one document say the same, block for block, in every document of the examples.</summary>
public sealed partial class SameTextTests
{
    public static TheoryData<int> Years => [.. BuiltExamples.Years];

    [JudgeTheory]
    [MemberData(nameof(Years))]
    public void Page_word_and_pdf_say_the_same_block_for_block(int year)
    {
        var folder = Path.Combine(BuiltExamples.Whole, $"{year}");
        var papers = Directory.EnumerateFiles(Path.Combine(folder, "documents"), "*.docx").Order(StringComparer.Ordinal).ToArray();
        papers.Length.ShouldBe(14);
        foreach (var paper in papers)
        {
            var name = Path.GetFileNameWithoutExtension(paper);
            var html = Marker().Replace(File.ReadAllText(new[] { "site", "documents" }.Select(place => Path.Combine(folder, place, name + ".html")).First(File.Exists)), "<p>$1");
            var page = Whole(PageText.BlocksOf(html));
            Compare(name + ".docx", Plain(PageText.BlocksOf(html.Replace("</span></p><p><b>", "</span> <b>", StringComparison.Ordinal))), WordBlocks(File.ReadAllBytes(paper)));
            Compare(name + ".pdf", page, PdfBlocks(File.ReadAllBytes(Path.ChangeExtension(paper, ".pdf")), page));
        }
    }

    private static void Compare(string name, List<string> page, List<string> other)
    {
        var pageText = string.Join('\n', page);
        var otherText = string.Join('\n', other);
        if (pageText != otherText)
        {
            Assert.Fail($"{name}: {FirstDifference.Show(pageText, otherText)}");
        }
    }

    private static List<string> WordBlocks(byte[] bytes) => Plain(new WordReading(WordFile.Read(bytes)).Lines.Select(line => line.Label + line.Text));

    // Only paper has pages: a line of contents may end with the number of one.
    private static List<string> PdfBlocks(byte[] bytes, List<string> page)
    {
        var blocks = PdfReading.BlocksOf(bytes).Select(block => (Text: Whole([block.Text]), block.IsContents)).Where(block => block.Text.Count > 0).ToArray();
        List<string> lines = [];
        foreach (var (text, isContents) in blocks)
        {
            var wanted = lines.Count < page.Count ? page[lines.Count] : "";
            var endsWithPage = isContents && text is [var line] && line.StartsWith(wanted, StringComparison.Ordinal) && line[wanted.Length..].All(char.IsDigit);
            lines.AddRange(endsWithPage ? [wanted] : text);
        }

        return lines;
    }

    private static List<string> Plain(IEnumerable<string> blocks) => Whole(blocks.SelectMany(block => block.Split('\n')));

    // Spaces at line ends and between a number and its words are each format's own affair; a PDF keeps no forced line break.
    private static List<string> Whole(IEnumerable<string> blocks) =>
        [.. blocks.Select(block => string.Concat(block.Where(letter => !char.IsWhiteSpace(letter)))).Where(block => block.Length > 0)];

    // The page tells a list's marker as an element of its own, and Word the fields of a memo in one line.
    [GeneratedRegex("<span class=\"marker\">([^<]*)</span> <div><p[^>]*>")]
    private static partial Regex Marker();
}
