using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Html;

public sealed class HtmlCheckerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-site-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [JudgeFact("java", "npm:vnu-jar")]
    public void The_html_checker_has_neither_error_nor_warning_for_any_page_kind()
    {
        var pages = SamplePages.LayOut(folder);
        var checker = Path.Combine(Judges.GetPlace("npm:vnu-jar"), "build", "dist", "vnu.jar");
        var answer = Judges.Run("java", ["-jar", checker, "--format", "gnu", .. pages], TimeSpan.FromMinutes(3));
        (answer.Output + answer.Errors).Replace(folder, "", StringComparison.Ordinal).ShouldBe("");
        answer.ExitCode.ShouldBe(0);

        // anchor positioning is younger than the checker; the style sheet asks for it only within @supports
        var style = Judges.Run("java", "-jar", checker, "--css", "--format", "gnu", Path.Combine(folder, "assets", "site.css"));
        (style.Output + style.Errors).Split('\n').Where(line => line.Length > 0 && !line.Contains("position-area", StringComparison.Ordinal) && !line.Contains("position-try-fallbacks", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
