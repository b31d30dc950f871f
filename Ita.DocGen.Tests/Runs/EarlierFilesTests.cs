using Ita.DocGen.Containers;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs;

/// <summary>What a run does with what stands from earlier runs, and with what people put there.</summary>
public sealed class EarlierFilesTests
{
    private const string Year = "2568";
    private const string ScoreWas = "94.14";
    private const string Analysis = "ita-2569-analysis";
    private static readonly string AnalysisName = DocumentKinds.Get(DocumentKinds.Analysis).ShortName;

    [Fact]
    public void A_held_back_document_keeps_its_earlier_files_and_says_that_they_are_old()
    {
        using var run = ExampleRun.AfterTheFirst();
        var before = run.Files();
        var result = WithScore(run, "978.0").Build(request => request with { Word = false });
        var held = result.In(DocumentState.HeldBack).ToArray();
        held.Select(document => document.Id).ShouldBe([DocumentKinds.Analysis, DocumentKinds.Measures, DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo, DocumentKinds.PlanBook], ignoreOrder: true);
        held.ShouldAllBe(document => document.KeepsEarlier && document.Errors > 0);
        var after = run.Files();
        after.Keys.Except(before.Keys).ShouldBe(["office/checked/scores.xlsx"]);
        before.Keys.Except(after.Keys).ShouldBeEmpty();
        foreach (var path in after.Keys.Where(path => path.Contains(Analysis, StringComparison.Ordinal)))
        {
            after[path].ShouldBe(before[path], path);
        }

        run.Text("site/index.html").ShouldContain(Analysis + ".html");
        run.Text("site/index.html").ShouldContain("ฉบับเดิม");
        run.Text("office/report.html").ShouldContain("ฉบับเดิมยังอยู่ แต่เก่ากว่าข้อมูล");
    }

    [Fact]
    public void A_draft_stands_in_its_own_folder_only_and_goes_when_the_document_is_made()
    {
        using var run = new ExampleRun();
        WithScore(run, "978.0").Build(request => request with { Draft = true, Only = [DocumentKinds.Analysis], Word = false });
        run.Files().Keys.Where(path => path.Contains(Analysis, StringComparison.Ordinal)).ShouldBe([$"office/drafts/{Analysis}.html", $"office/drafts/{Analysis}.pdf"]);
        run.Has("office/checked/scores.xlsx").ShouldBeTrue();
        WithScore(run, ScoreWas).Build(request => request with { Only = [DocumentKinds.Analysis], Word = false });
        run.Files("office/drafts/").ShouldBeEmpty();
        run.Has("office/checked/scores.xlsx").ShouldBeFalse();
        run.Has($"site/{Analysis}.html").ShouldBeTrue();
    }

    [Theory]
    [InlineData("ลงนามแล้ว")]
    [InlineData("เผยแพร่แล้ว")]
    public void A_signed_document_is_not_made_again_and_the_run_says_what_would_differ(string status)
    {
        using var run = ExampleRun.AfterTheFirst();
        var before = run.Files();
        var result = WithScore(WithStatus(run, status), "94.15").Build(request => request with { Only = [DocumentKinds.Analysis, DocumentKinds.ResultMemo] });
        result.Documents.First(document => document.Id == DocumentKinds.Analysis).State.ShouldBe(DocumentState.Frozen);
        var told = result.Findings.Where(finding => finding.Code == "frozen-document-would-differ").ShouldHaveSingleItem();
        told.Cell.Sheet.ShouldBe(PapersSheet.Sheet.Name);
        told.Arguments[1].ShouldBeOfType<string>().ShouldMatch("“[^”]*๙๔.๑๔[^”]*” → “[^”]*๙๔.๑๕[^”]*”");
        foreach (var (path, bytes) in run.Files().Where(file => file.Key.Contains(Analysis, StringComparison.Ordinal)))
        {
            bytes.ShouldBe(before[path], path);
        }
    }

    [Fact]
    public void A_signed_document_is_made_once_when_it_is_missing_and_a_missing_format_while_the_text_is_the_same()
    {
        using var run = new ExampleRun();
        WithStatus(run, "ลงนามแล้ว").Build(OfAnalysis).Documents.Single().State.ShouldBe(DocumentState.Made);
        run.Has($"documents/{Analysis}.docx").ShouldBeTrue();
        run.Has($"documents/{Analysis}.pdf").ShouldBeFalse();
        run.Build(request => OfAnalysis(request) with { Pdf = true }).Findings.ShouldNotContain(finding => finding.Code.StartsWith("frozen", StringComparison.Ordinal));
        run.Has($"documents/{Analysis}.pdf").ShouldBeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_word_file_that_a_person_touched_is_kept_and_the_new_one_stands_beside(bool isRecordLost)
    {
        using var run = ExampleRun.AfterTheFirst();
        var touched = Touch(run, $"documents/{Analysis}.docx");
        if (isRecordLost)
        {
            Directory.Delete(run.PathOf(".ita"), recursive: true);
        }

        var pdf = run.Read($"documents/{Analysis}.pdf");
        var result = WithScore(run, "94.15").Build(request => request with { Only = [DocumentKinds.Analysis] });
        run.Read($"documents/{Analysis}.docx").ShouldBe(touched);
        run.Files("office/new/").Keys.ShouldBe([$"office/new/{Analysis}.docx"]);
        run.Read($"site/{Analysis}.docx").ShouldBe(run.Read($"office/new/{Analysis}.docx"));
        run.Read($"documents/{Analysis}.pdf").ShouldNotBe(pdf);
        result.Findings.Where(finding => finding.Code is "document-was-edited" or "file-is-not-ours").ShouldHaveSingleItem().Cell.File.ShouldBe($"documents/{Analysis}.docx");

        File.Delete(run.PathOf($"documents/{Analysis}.docx"));
        run.Build(OfAnalysis).Findings.ShouldNotContain(finding => finding.Code == "document-was-edited");
        run.Has($"documents/{Analysis}.docx").ShouldBeTrue();
        run.Files("office/new/").ShouldBeEmpty();
    }

    [Fact]
    public void A_new_version_that_somebody_works_in_already_is_kept_too()
    {
        using var run = ExampleRun.AfterTheFirst();
        Touch(run, $"documents/{Analysis}.docx");
        WithScore(run, "94.15").Build(OfAnalysis);
        var touched = Touch(run, $"office/new/{Analysis}.docx");
        WithScore(run, ScoreWas).Build(OfAnalysis);
        run.Read($"office/new/{Analysis}.docx").ShouldBe(touched);
        run.Files("office/new/").Keys.ShouldBe([$"office/new/{Analysis}-2.docx", $"office/new/{Analysis}.docx"]);
    }

    [Fact]
    public void A_file_that_the_program_did_not_make_is_never_touched_even_under_our_name()
    {
        using var run = new ExampleRun();
        byte[] scan = [1, 2, 3];
        run.Write($"documents/{Analysis}.docx", scan);
        run.Write($"site/{Analysis}.docx", scan);
        run.Write("documents/สแกน.pdf", scan);
        var result = run.Build(OfAnalysis);
        result.Findings.Count(finding => finding.Code == "document-was-edited").ShouldBe(2);
        run.Files().Where(file => file.Value.SequenceEqual(scan)).Select(file => file.Key).ShouldBe([$"documents/{Analysis}.docx", $"site/{Analysis}.docx", "documents/สแกน.pdf"], ignoreOrder: true);
        run.Files("office/new/").Keys.ShouldBe([$"office/new/{Analysis}.docx", $"office/new/site/{Analysis}.docx"], ignoreOrder: true);
    }

    [Fact]
    public void A_document_no_longer_wanted_goes_from_folder_and_front_page()
    {
        using var run = ExampleRun.AfterTheFirst();
        run.Type(PapersSheet.Sheet, PapersSheet.Document, AnalysisName, PapersSheet.Wanted, "☐").Build(request => request with { Only = [DocumentKinds.Analysis] });
        run.Files().Keys.ShouldNotContain(path => path.Contains(Analysis, StringComparison.Ordinal));
        run.Text("site/index.html").ShouldNotContain(Analysis);
    }

    [Fact]
    public void A_run_of_one_document_speaks_of_all_that_stand()
    {
        using var run = ExampleRun.AfterTheFirst();
        var before = run.Files();
        run.Build(request => request with { Only = [DocumentKinds.DisclosureChecklist], Word = false });
        var after = run.Files();
        after.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        after.Where(file => !file.Value.SequenceEqual(before[file.Key])).Select(file => file.Key).ShouldAllBe(path => path.StartsWith("office/report", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_ours_that_is_out_of_date_goes_with_the_run_that_looked_at_it()
    {
        using var run = ExampleRun.AfterTheFirst();
        using (var folder = OutputFolder.Enter(run.Output))
        {
            folder.Publish(new OutputSet([OutputFile.Of("site/open-data/gone.csv", "1"), OutputFile.Of("site/pictures/0123456789abcdef.png", "2")]));
        }

        run.Build(OfAnalysis);
        run.Build(request => request with { CheckOnly = true });
        run.Has("site/open-data/gone.csv").ShouldBeTrue();
        run.Build();
        run.Has("site/open-data/gone.csv").ShouldBeFalse();
        run.Has("site/pictures/0123456789abcdef.png").ShouldBeFalse();
    }

    [Fact]
    public void A_check_tells_which_papers_are_older_than_the_data_by_their_marks_alone()
    {
        using var run = ExampleRun.AfterTheFirst();
        var check = (BuildRequest request) => request with { CheckOnly = true };
        run.Build(check).Documents.ShouldAllBe(document => document.State == DocumentState.Made && !document.KeepsEarlier);
        var changed = WithScore(run, "94.15").Build(check).Documents;
        changed.ShouldAllBe(document => document.State == DocumentState.Made);
        string[] old = [.. changed.Where(document => document.KeepsEarlier).Select(document => document.Id)];
        old.ShouldContain(DocumentKinds.Analysis);
        old.ShouldContain(DocumentKinds.PlanBook);
        old.ShouldNotContain(DocumentKinds.DisclosureChecklist);
    }

    [Fact]
    public void A_run_that_changes_nothing_rewrites_nothing()
    {
        using var run = ExampleRun.AfterTheFirst();
        run.Build();
        var paths = Directory.GetFiles(Path.GetDirectoryName(run.Output)!, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "lock").ToArray();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(path, longAgo);
        }

        run.Build();
        paths.Where(path => !File.Exists(path) || File.GetLastWriteTimeUtc(path) != longAgo).ShouldBeEmpty();
        Directory.GetFiles(Path.GetDirectoryName(run.Output)!, "*", SearchOption.AllDirectories).Length.ShouldBe(paths.Length + 1);
    }

    private static BuildRequest OfAnalysis(BuildRequest request) => request with { Only = [DocumentKinds.Analysis], Pdf = false, Web = false };

    private static ExampleRun WithScore(ExampleRun run, string score) => run.Type(YearScoresSheet.Sheet, YearScoresSheet.Year, Year, YearScoresSheet.Overall, score);

    private static ExampleRun WithStatus(ExampleRun run, string status) => run.Type(PapersSheet.Sheet, PapersSheet.Document, AnalysisName, PapersSheet.Status, status);

    // As Word does: another text, all other parts kept, our seal among them.
    private static byte[] Touch(ExampleRun run, string path)
    {
        var touched = PackageParts.Repack(run.Read(path), part => part.Name == "word/document.xml"
            ? part with { Bytes = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(part.Bytes.Span).Replace("ผลการประเมิน", "ผลการประเมินฉบับแก้ไข", StringComparison.Ordinal)) }
            : part);
        run.Write(path, touched);
        return touched;
    }
}
