using System.Text;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.Composition;
using Ita.DocGen.Tests.Narratives;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs;

public sealed class FolderNarrativesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-narratives").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_reaches_the_place_it_is_named_after_in_the_digits_of_the_agency()
    {
        Put("analysis-closing.md", "## ข้อสังเกต 2568\n\nพบ 3 เรื่อง **สำคัญ** ดู [เว็บไซต์ 1](https://example.go.th/2568)");

        var dump = DocumentDump.Of(Compose(DocumentKinds.Analysis));

        dump.ShouldContain("h3 ข้อสังเกต ๒๕๖๘");
        dump.ShouldContain("p Body: พบ ๓ เรื่อง *สำคัญ* ดู [เว็บไซต์ ๑](https://example.go.th/2568)");
    }

    [Fact]
    public void A_word_file_brings_its_table_and_knows_where_it_came_from()
    {
        Put("memo-measures-report.docx", WordSample.Of("<w:p><w:r><w:t>ประชุม 2 ครั้ง</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>ครั้งที่ 1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

        var document = Compose(DocumentKinds.MeasuresMemo);

        DocumentDump.Of(document).ShouldContain("ครั้งที่ ๑");
        PrintedValues.Of(document).Where(value => value.Source.Cells[0].File == "narrative/memo-measures-report.docx").Select(value => value.Text).ShouldBe(["ประชุม ๒ ครั้ง", "ครั้งที่ ๑"]);
    }

    [Fact]
    public void A_picture_in_a_word_file_stands_on_the_page()
    {
        Put("analysis-closing.docx", WordSample.Of($"<w:p><w:r><w:t>ก่อนภาพ</w:t></w:r></w:p><w:p>{WordSample.PictureRun}</w:p>"));

        DocumentDump.Of(Compose(DocumentKinds.Analysis)).ShouldContain("| ภาพประชุม");
        Read(OfficeSample.Year()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_wins_over_what_is_typed_and_the_cell_is_told()
    {
        Put("annual-report-lead.md", "จากไฟล์");
        var year = OfficeSample.Year();
        var typed = new PaperText(DocumentKinds.AnnualReport, "ข้อความนำรายงาน", 1, OfficeSample.Typed("จากช่อง"));

        var narratives = Read(year with { Papers = year.Papers with { Texts = [typed] } });

        narratives.Findings.Select(finding => $"{finding.Cell} {finding.Code} {finding.Arguments[0]}")
            .ShouldBe([$"{OfficeSample.Cell} narrative-replaces-typed-text narrative/annual-report-lead.md"]);
        var dump = DocumentDump.Of(Compose(DocumentKinds.AnnualReport));
        dump.ShouldContain("p Body: จากไฟล์");
        dump.ShouldNotContain("จากช่อง");
    }

    [Fact]
    public void A_name_that_fits_no_place_is_told_with_the_nearest_names()
    {
        Put("analisys-clossing.md", "ข้อความ");

        var finding = Read(OfficeSample.Year()).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("narrative-place-is-unknown");
        finding.Arguments[1].ShouldBeOfType<string>().ShouldStartWith("analysis-closing, ");
    }

    [Fact]
    public void A_text_typed_for_a_place_the_document_does_not_have_is_told()
    {
        var year = OfficeSample.Year();
        var lost = new PaperText(DocumentKinds.Measures, "ข้อพิจารณา", 1, OfficeSample.Typed("หายไปไหน"));

        Read(year with { Papers = year.Papers with { Texts = [lost] } }).Findings.ShouldHaveSingleItem().Code.ShouldBe("text-has-no-place");
    }

    [Fact]
    public void A_refused_file_holds_back_its_own_document_and_the_book_that_binds_it()
    {
        Put("measures-intro.md", "<b>สำคัญ</b>");
        var year = OfficeSample.Year();

        var finding = Read(year).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("narrative-has-html");
        new DocumentNeeds(year).UsersOf(finding.Cell).ShouldContain(DocumentKinds.Measures);
        new DocumentNeeds(year).UsersOf(finding.Cell).ShouldNotContain(DocumentKinds.Analysis);
    }

    [Fact]
    public void A_text_saved_by_an_old_notepad_is_read()
    {
        Put("measures-intro.md", [0xA1, 0xD2, 0xC3]);

        DocumentDump.Of(Compose(DocumentKinds.Measures)).ShouldContain("p Body: การ");
    }

    [Fact]
    public void Every_place_named_in_the_sheet_is_printed_by_some_document() =>
        ChoiceLists.TextPlaces.Words.Except(Ita.DocGen.Composition.Writing.TextPlaces.All.Select(place => place.Heading)).ShouldBeEmpty();

    [Fact]
    public void The_page_for_clerks_names_every_file()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "narratives.md"));
        foreach (var place in Ita.DocGen.Composition.Writing.TextPlaces.All)
        {
            var name = place.DocumentId.StartsWith("memo-", StringComparison.Ordinal) ? $"`…-{place.Name}`" : $"`{place.FileName}`";
            page.ShouldContain(name);
        }
    }

    private void Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    private void Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.Combine(folder, "narrative"));
        File.WriteAllBytes(Path.Combine(folder, "narrative", name), bytes);
    }

    private FolderNarratives Read(Assessment assessment) => FolderNarratives.Read(YearFolderReader.Read(folder)).ComparedWith(assessment);

    private Document Compose(string id)
    {
        var input = OfficeSample.Input() with { Narratives = Read(OfficeSample.Year()).Narratives };
        return Composers.ComposeAll(input, asked => asked == id).ShouldHaveSingleItem().Document.ShouldNotBeNull();
    }
}
