using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Workbooks.Marking;

namespace Ita.DocGen.Tests.Workbooks.Judged;

public sealed class MarkedCopiesJudgedTests
{
    private const string Name = "scores.xlsx";

    [JudgeFact("soffice", "python:openpyxl")]
    public void Two_strangers_see_the_comments_and_all_rules_of_the_users_workbook()
    {
        var copy = MarkedCopyTests.Mark(MarkedCopyTests.Original());
        var told = Spreadsheets.Told(copy);

        Spreadsheets.Told(MarkedCopyTests.Original()).Except(told).Where(line => !line.Contains("\tcell\t", StringComparison.Ordinal)).ShouldBeEmpty();
        told.Count(line => line.Contains("\tcomment\t", StringComparison.Ordinal)).ShouldBe(2);
        var saved = Spreadsheets.ThroughLibreOffice(new Dictionary<string, byte[]> { [Name] = copy });
        Spreadsheets.Told(saved[Name]).ShouldBe(told);
    }

    [JudgeFact("soffice", "python:openpyxl")]
    public void A_legacy_copy_opens_with_its_comments_formulas_and_list()
    {
        var saved = Spreadsheets.ThroughLibreOffice(new Dictionary<string, byte[]> { ["scores.xls"] = MarkedXlsTests.Mark() });
        var told = Spreadsheets.Told(saved["scores.xlsx"]);

        told.Count(line => line.Contains("\tcomment\t", StringComparison.Ordinal)).ShouldBe(3);
        told.ShouldContain("คะแนน\tformula\tB3\t=รายการ!A1+B2");
        told.ShouldContain(line => line.Contains("\trule\t2\t3\tlist\tWords", StringComparison.Ordinal));
        Spreadsheets.Values(saved["scores.xlsx"]).ShouldContain("คะแนน!B3\t200.80");
    }
}
