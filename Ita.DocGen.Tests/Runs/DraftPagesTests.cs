using System.Text.RegularExpressions;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs;

public sealed partial class DraftPagesTests
{
    [Fact]
    public void The_page_of_a_draft_finds_its_pictures_and_its_style_sheet()
    {
        using var run = ExampleRun.AfterTheFirst();
        run.Type(MeasuresSheet.Sheet, MeasuresSheet.Number, "1.1", MeasuresSheet.End, "1 ม.ค. 68").Build(request => request with { Draft = true });
        var drafts = Directory.GetFiles(run.PathOf("office/drafts"), "*.html");
        var asked = drafts.SelectMany(page => Source().Matches(File.ReadAllText(page)).Select(match => Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value))).ToArray();
        asked.ShouldContain(path => path.EndsWith(".png", StringComparison.Ordinal));
        asked.Where(path => !File.Exists(path)).ShouldBeEmpty();
    }

    [GeneratedRegex("(?:src|href)=\"([^\"#:]+\\.(?:png|jpg|css|js))\"")]
    private static partial Regex Source();
}
