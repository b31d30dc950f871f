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
        Judges.Run("java", "-jar", checker, "--css", "--format", "gnu", Path.Combine(folder, "assets", "site.css")).Succeeded().ShouldBe("");
    }
}
