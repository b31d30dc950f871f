using Ita.DocGen.Tests.Intake;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Workbooks.Judged;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>Our own reader and EPPlus 4.5.3.3 see the same cells in every workbook we have.</summary>
public sealed class SameAsEpplusTests
{
    private const int Rounds = 40;

    public static TheoryData<string> Shipped => [.. Repository.Files("input-templates", "*.xlsx")];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void In_a_shipped_workbook(string path) => Compare(File.ReadAllBytes(Repository.PathOf(path)), path);

    [Fact]
    public void In_workbooks_filled_at_random_by_EPPlus()
    {
        for (var round = 0; round < FuzzRounds.OrAsked(Rounds); round++)
        {
            Compare(RandomWorkbook.Write(round), $"round {round}");
        }
    }

    [Fact]
    public void In_workbooks_written_at_random_element_by_element()
    {
        for (var round = 0; round < FuzzRounds.OrAsked(Rounds); round++)
        {
            Compare(RandomRawWorkbook.Make(round).ToBytes(), $"round {round}");
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void In_every_drawn_workbook()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in CheckTests.All)
        {
            check.Folder.Findings(book =>
            {
                if (seen.Add(SnapshotDump.Of(book)))
                {
                    Compare(WorkbookFiles.Xlsx(book), check.Name);
                }

                return book;
            });
        }
    }

    [JudgeFact("soffice")]
    public void In_every_shipped_workbook_saved_again_by_LibreOffice()
    {
        var books = Repository.Files("input-templates", "*.xlsx").ToDictionary(path => path.Replace('/', '-'), path => File.ReadAllBytes(Repository.PathOf(path)), StringComparer.Ordinal);
        var saved = Spreadsheets.ThroughLibreOffice(books);
        saved.Count.ShouldBe(books.Count);
        foreach (var (name, bytes) in saved)
        {
            Compare(bytes, name);
        }
    }

    private static void Compare(byte[] workbook, string what)
    {
        var expected = SnapshotDump.Of(EpplusReader.Read("book.xlsx", workbook));
        var actual = SnapshotDump.Of(XlsxReader.Read("book.xlsx", workbook));
        (actual == expected).ShouldBeTrue($"{what}\n{FirstDifference.Show(expected, actual)}");
    }
}
