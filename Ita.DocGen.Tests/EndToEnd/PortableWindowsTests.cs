using Ita.DocGen.Tests.Cli;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.EndToEnd;

/// <summary>The Windows program under Wine, by its starter, in a folder with Thai letters and spaces: the same bytes as here.</summary>
[Collection(PublishedProgram.Collection)]
public sealed class PortableWindowsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [JudgeFact("wine", "dotnet")]
    public void Its_output_equals_that_of_this_system_byte_for_byte()
    {
        var root = Directory.CreateTempSubdirectory("ita-wine").FullName;
        var office = Path.Combine(root, "งาน ITA ปี 2569");
        // Only the place of the code differs from the shipped program; compiling it ahead of time takes minutes.
        Judges.Run("dotnet", ["publish", "Ita.DocGen", "-c", "Release", "-r", "win-x64", "--self-contained", "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-o", office], Patience, folder: Repository.Root).Succeeded();
        File.Copy(Repository.PathOf("portable", "ITA-start.cmd"), Path.Combine(office, "ITA-start.cmd"));
        Pipeline.CreateExample(Path.Combine(office, "input-templates", "example", "2569"), 2569);
        File.WriteAllText(Path.Combine(office, "input-templates", "example", "2569", "run-date.txt"), "2026-10-15");

        var windows = Wine.Run(office, "cmd", "/c", "ITA-start.cmd", "build", "--output", "windows");
        windows.ExitCode.ShouldBe(0, windows.Output + windows.Errors);
        windows.Output.ShouldContain("สร้างแล้ว 14 ฉบับ");
        ItaProcess.Run(office, "build", "--output", "linux").ExitCode.ShouldBe(0);

        PublishedProgram.Differences(Path.Combine(office, "linux"), Path.Combine(office, "windows")).ShouldBeEmpty();
        Directory.Delete(root, recursive: true);
    }
}
