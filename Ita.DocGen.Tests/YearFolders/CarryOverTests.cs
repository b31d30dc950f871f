using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Tests.YearFolders;

public sealed class CarryOverTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-carry-").FullName;

    private static string Before => Path.Combine(Repository.Root, "input-templates", "example", "2569");

    [Fact]
    public void Carries_the_agency_the_history_and_the_unfinished_measures()
    {
        var report = NewYearFolder.CreateFrom(folder, 2570, Before, 2569);

        var agency = Book("agency.xlsx");
        TypedRows.Of(agency, DivisionsSheet.Sheet).Length.ShouldBe(7);
        TypedRows.Of(agency, PeopleSheet.Sheet).Length.ShouldBe(18);
        TypedRows.Of(agency, AgencySheet.Sheet)[0][AgencySheet.PlanYear].Number.ShouldBe(2570);
        TypedRows.Of(agency, PapersSheet.Sheet).ShouldAllBe(row => row[PapersSheet.Number].IsBlank && row[PapersSheet.Date].IsBlank);
        TypedRows.Of(Book("scores.xlsx"), YearScoresSheet.Sheet).Select(row => (int)row[YearScoresSheet.Year].Number).ShouldBe([2564, 2565, 2566, 2567, 2568, 2569]);
        TypedRows.Of(Book("measures.xlsx"), MeasuresSheet.Sheet).Select(row => row[MeasuresSheet.Number].Text).ShouldBe(["2.1", "3.1", "7.4", "9.2"]);
        report.Left.ShouldContain(new CarryLine("measures.xlsx", "มาตรการ", "1.1", "ดำเนินการแล้ว"));
        report.ChangedSince.ShouldBeEmpty();
        File.ReadAllBytes(Path.Combine(folder, "logo.png")).SequenceEqual(File.ReadAllBytes(Path.Combine(Before, "logo.png"))).ShouldBeTrue();
        Directory.Exists(Path.Combine(folder, "photos")).ShouldBeFalse();
    }

    [Fact]
    public void Run_again_it_overwrites_nothing_and_tells_what_changed_since()
    {
        NewYearFolder.CreateFrom(folder, 2570, Before, 2569);
        var first = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        NewYearFolder.CreateFrom(folder, 2570, Before, 2569).ChangedSince.ShouldBeEmpty();

        var other = NewYearFolder.CreateFrom(folder, 2570, Path.Combine(Path.GetDirectoryName(Before)!, "2568"), 2568);

        other.Carried.ShouldBeEmpty();
        other.ChangedSince.ShouldNotBeEmpty();
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Zip(first).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private WorkbookSnapshot Book(string name) => YearFolderReader.Read(folder).Workbooks.Single(book => book.FileName == name);
}
