using Ita.DocGen.Publishing;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.Runs;

public sealed class LargeFilesTests
{
    [Fact]
    public void A_document_above_twenty_megabytes_is_told_once_though_it_lies_in_two_folders()
    {
        var large = new byte[33_100_000];
        var findings = LargeFiles.Check(
        [
            new OutputFile("documents/ita-2569-book-annual.docx", large),
            new OutputFile("site/ita-2569-book-annual.docx", large),
            new OutputFile("documents/ita-2569-measures.docx", new byte[20_000_000]),
        ]).ToArray();
        var finding = findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("document-is-large");
        finding.Cell.File.ShouldBe("ita-2569-book-annual.docx");
        finding.Arguments.Select(argument => $"{argument}").ShouldBe(["ita-2569-book-annual.docx", "34", "20"]);
    }
}
