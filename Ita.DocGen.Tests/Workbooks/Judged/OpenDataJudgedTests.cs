using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Workbooks.Judged;

/// <summary>The open-data workbook before strangers, and beside the .csv files, which other code wrote.</summary>
public sealed class OpenDataJudgedTests
{
    [JudgeFact("soffice", "python:openpyxl")]
    public void LibreOffice_and_openpyxl_see_the_same_cells_and_those_are_the_cells_of_the_csv_files()
    {
        var folders = BuiltExamples.Years.ToDictionary(year => $"{year}.xlsx", year => Path.Combine(BuiltExamples.Pages, $"{year}", "site", "open-data"), StringComparer.Ordinal);
        var books = folders.ToDictionary(pair => pair.Key, pair => File.ReadAllBytes(Directory.GetFiles(pair.Value, "*.xlsx").Single()), StringComparer.Ordinal);
        books.Add("awkward.xlsx", OpenTables.Write(OpenTables.Awkward));
        var saved = Spreadsheets.ThroughLibreOffice(books);
        foreach (var (name, bytes) in books)
        {
            Spreadsheets.Values(saved[name]).ShouldBe(Spreadsheets.Values(bytes), name);
        }

        foreach (var (name, folder) in folders)
        {
            var answer = Judges.Run("python:openpyxl", Repository.PathOf("Ita.DocGen.Tests", "Workbooks", "Judged", "opendata.py"), folder).Succeeded();
            answer.ShouldStartWith("0 differ of ", Case.Sensitive, name);
        }
    }
}
