using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>All pages of the three example years before those who know: the HTML checker, axe-core, and a browser's console.</summary>
public sealed class SiteJudgeTests
{
    [JudgeFact("java", "npm:vnu-jar")]
    public void The_html_checker_has_neither_error_nor_warning_for_any_page()
    {
        var checker = Path.Combine(Judges.GetPlace("npm:vnu-jar"), "build", "dist", "vnu.jar");
        var answer = Judges.Run("java", ["-jar", checker, "--format", "gnu", .. BuiltExamples.PagesOf(BuiltExamples.Whole)], TimeSpan.FromMinutes(5));
        (answer.Output + answer.Errors).Replace(BuiltExamples.Whole, "", StringComparison.Ordinal).ShouldBe("");
        answer.ExitCode.ShouldBe(0);
    }

    [JudgeTheory("file:" + Browser.Chromium, "npm:axe-core")]
    [InlineData(390, 844, false, "")]
    [InlineData(1280, 900, true, "")]
    [InlineData(390, 844, true, "2569")]
    [InlineData(1280, 900, false, "2569")]
    public async Task Axe_finds_no_violation_on_any_page_and_the_console_stays_silent(int width, int height, bool isDark, string year)
    {
        var complaints = await PageWalk.ComplaintsAsync(BuiltExamples.Whole, BuiltExamples.PagesOf(Path.Combine(BuiltExamples.Whole, year)), width, height, isDark);
        complaints.ShouldBeEmpty();
    }
}
