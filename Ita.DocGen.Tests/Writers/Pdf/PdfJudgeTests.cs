using System.Text;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What programs of others say of our files.</summary>
public sealed partial class PdfJudgeTests : IDisposable
{
    private const string ReadAllText = """
        console.log = console.warn = () => {};
        const { getDocument } = await import('./node_modules/pdfjs-dist/legacy/build/pdf.mjs');
        const pdf = await getDocument({ url: process.argv[1], verbosity: 0 }).promise;
        for (let number = 1; number <= pdf.numPages; number++) {
          const content = await (await pdf.getPage(number)).getTextContent();
          process.stdout.write(content.items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n');
        }
        """;

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public static TheoryData<string> Samples => ["every block", "hard words", "long prose"];

    [JudgeTheory("qpdf")]
    [MemberData(nameof(Samples))]
    public void Qpdf_finds_no_fault(string sample)
    {
        Write(sample);
        Judges.Run("qpdf", "--check", path).Succeeded().ShouldContain("No syntax or stream encoding errors found");
    }

    [JudgeFact("pdfinfo")]
    public void Pdfinfo_finds_tags_and_both_claims()
    {
        Write("every block");
        Judges.Run("pdfinfo", path).Succeeded().ShouldMatch(@"Tagged:\s+yes");
        var meta = Judges.Run("pdfinfo", "-meta", path).Succeeded();
        meta.ShouldContain("<pdfaid:part>2</pdfaid:part>");
        meta.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        meta.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
    }

    [JudgeFact("pdfinfo")]
    public void Headings_read_back_are_the_outline()
    {
        var document = Write("every block");
        var headings = Heading().Matches(Judges.Run("pdfinfo", "-struct-text", path).Succeeded()).Select(match => match.Groups[2].Value);
        headings.ShouldBe(Outline.Of(document).Entries.Where(entry => !entry.Heading.IsContinuation).Select(entry => entry.Label));
    }

    [JudgeTheory("pdftotext")]
    [MemberData(nameof(Samples))]
    public void Poppler_gives_back_every_letter(string sample) => GivesBackEveryLetter(Write(sample), Judges.Run("pdftotext", "-raw", path, "-").Succeeded());

    [JudgeTheory("mutool")]
    [MemberData(nameof(Samples))]
    public void Mupdf_gives_back_every_letter(string sample) => GivesBackEveryLetter(Write(sample), Judges.Run("mutool", "draw", "-q", "-F", "txt", path).Succeeded());

    [JudgeTheory("node", "npm:pdfjs-dist")]
    [MemberData(nameof(Samples))]
    public void Pdf_js_gives_back_every_letter(string sample)
    {
        var document = Write(sample);
        var text = PdfJsText();
        GivesBackEveryLetter(document, text);
        PutsSpacesOnlyWhereTheyWereTyped(document, text);
    }

    [JudgeTheory("pdftotext")]
    [MemberData(nameof(Samples))]
    public void Poppler_puts_spaces_only_where_they_were_typed(string sample)
    {
        var document = Write(sample);
        PutsSpacesOnlyWhereTheyWereTyped(document, Judges.Run("pdftotext", "-raw", path, "-").Succeeded());
        PutsSpacesOnlyWhereTheyWereTyped(document, Judges.Run("pdftotext", path, "-").Succeeded());
    }

    public void Dispose() => File.Delete(path);

    private string PdfJsText() => Judges
        .Run("node", ["--input-type=module", "-e", ReadAllText, path], TimeSpan.FromSeconds(60), folder: Judges.ToolsFolder)
        .Succeeded();

    private static void GivesBackEveryLetter(Document document, string text)
    {
        var dense = White().Replace(PageNumber().Replace(text, "\n"), "");
        foreach (var expected in ExpectedText.Of(document).Where(expected => expected.Trim().Length > 0))
        {
            dense.ShouldContain(White().Replace(expected, ""), Case.Sensitive, expected);
        }
    }

    /// <summary>A line that is part of a paragraph is part of it with its spaces too.</summary>
    private static void PutsSpacesOnlyWhereTheyWereTyped(Document document, string text)
    {
        var paragraphs = ExpectedText.Of(document).Where(expected => expected.Length > 60).Select(expected => White().Replace(expected, " ")).ToList();
        var dense = paragraphs.ConvertAll(paragraph => White().Replace(paragraph, ""));
        var checkedLines = 0;
        foreach (var line in text.Split('\n', '\f').Select(line => White().Replace(line, " ").Trim()).Where(line => line.Length > 45))
        {
            var letters = White().Replace(line, "");
            if (dense.Exists(paragraph => paragraph.Contains(letters, StringComparison.Ordinal)))
            {
                checkedLines++;
                paragraphs.ShouldContain(paragraph => paragraph.Contains(line, StringComparison.Ordinal), line);
            }
        }

        checkedLines.ShouldBeGreaterThan(5);
    }

    private Document Write(string sample)
    {
        var document = sample switch
        {
            "every block" => SampleDocument.EveryBlock(),
            "hard words" => HardPage.Document,
            _ => LongProse(),
        };
        File.WriteAllBytes(path, SetPdf.Bytes(document));
        return document;
    }

    private static Document LongProse()
    {
        var words = string.Join(' ', ExpectedText.Of(SampleDocument.EveryBlock()).Where(text => text.Length > 60)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var blocks = new List<Block>();
        for (var i = 0; i < 60; i++)
        {
            blocks.Add(SampleDocument.Says(string.Join(' ', Enumerable.Range(i, 30 + i).Select(index => words[index * (1 + (i % 5)) % words.Length]))));
        }

        return SampleDocument.Of([.. blocks]);
    }

    [GeneratedRegex(@"^\s*H(\d) \(block\)\s*\n\s*""(.*?)""", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[\n\f]\s*[๐-๙]+\s*(?=[\n\f])")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
