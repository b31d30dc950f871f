using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed partial class WordExampleInLibreOfficeTests
{
    public static TheoryData<int> Years => ExampleWordFile.Years;

    [JudgeTheory(LibreOffice.Judge)]
    [MemberData(nameof(Years))]
    public void LibreOffice_opens_every_file_of_a_year_and_reads_what_its_document_says(int year)
    {
        var files = ExampleWordFile.OfYear(year);
        var read = LibreOffice.TextLines(files.Select(file => (file.Name, file.File.Bytes)));
        foreach (var file in files)
        {
            read[file.Name].ShouldBe(ModelText.LinesOf(file.Document, hasLabels: true).Select(LibreOffice.AsItShows), file.Name);
        }
    }

    /// <summary>A head that stood alone at the foot of a page once swallowed the rows behind it.</summary>
    [JudgeTheory(LibreOffice.Judge, "pdftotext")]
    [MemberData(nameof(Years))]
    public void LibreOffice_prints_every_item_of_a_checklist(int year)
    {
        var file = ExampleWordFile.OfYear(year).Single(file => file.Document.Id == "oit-checklist");
        string[] items = [.. ModelText.LinesOf(file.Document, hasLabels: true).Where(line => Item().IsMatch(line))];
        items.Length.ShouldBeGreaterThan(20);

        var printed = LibreOffice.PrintedText(file.Name, file.File.Bytes).Split('\n').Select(line => line.Trim('\f', ' ', '\r').Split(' ')[0]).ToHashSet();

        items.Where(item => !printed.Contains(item)).ShouldBeEmpty();
    }

    [GeneratedRegex("^o[0-9๐-๙]{1,2}$")]
    private static partial Regex Item();
}
