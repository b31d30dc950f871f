using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Ita.DocGen.Tests.Cli;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.EndToEnd;

/// <summary>The zip that is handed out for Linux: made by the target, unpacked, run without .NET.</summary>
[Collection(PublishedProgram.Collection)]
public sealed partial class PortableLinuxTests : IDisposable
{
    private const int FewMethods = 250;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly string folder = Directory.CreateTempSubdirectory("ita-portable").FullName;

    [JudgeFact("bash", "dotnet")]
    public void Publish_makes_a_program_that_writes_what_this_one_writes_and_has_little_left_to_compile()
    {
        var made = Judges.Run("bash", ["build.sh", "--target=Publish", "--system=linux-x64"], Patience, folder: Repository.Root).Succeeded();
        ZipFile.ExtractToDirectory(ZipName().Match(made).Value, folder);
        var office = Path.Combine(folder, "ita-docgen");
        var compiled = Path.Combine(folder, "compiled.txt");

        var answer = Build(office, compiled);

        answer.ExitCode.ShouldBe(0, answer.Output + answer.Errors);
        ItaProcess.Run(office, "build", "input-templates/example/2569", "--output", "here").ExitCode.ShouldBe(0);
        PublishedProgram.Differences(Path.Combine(office, "here"), Path.Combine(office, "shipped")).ShouldBeEmpty();

        // What runs hot is compiled once more and better; that is not waiting at the start. Where the compiler that works ahead
        // cannot be had, the target has said so.
        if (!made.Contains("starts more slowly", StringComparison.Ordinal))
        {
            File.ReadLines(compiled).Count(line => line.Contains("[Tier0", StringComparison.Ordinal)).ShouldBeLessThan(FewMethods);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static JudgeAnswer Build(string office, string compiled)
    {
        var start = new ProcessStartInfo(Path.Combine(office, "ita"), ["build", "input-templates/example/2569", "--output", "shipped"])
        {
            WorkingDirectory = office,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_JitStdOutFile"] = compiled;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).ShouldBeTrue();
        return new JudgeAnswer(process.ExitCode, output, errors.Result);
    }

    [GeneratedRegex(@"\S+-linux-x64\.zip")]
    private static partial Regex ZipName();
}
