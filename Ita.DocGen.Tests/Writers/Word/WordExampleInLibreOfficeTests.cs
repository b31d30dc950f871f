using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordExampleInLibreOfficeTests
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
}
