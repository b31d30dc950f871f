using System.Diagnostics;
using System.Globalization;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Workbooks;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Cli;

/// <summary>The real program over a folder with one bad workbook: one finding that names the file, within 400 MB, and the files as they were.</summary>
[Trait("Tier", "Big")]
public sealed class BadWorkbookAsProcessTests(ITestOutputHelper told) : IDisposable
{
    private const long MostMemory = 400_000_000;
    private const int Patience = 120_000;

    private readonly string root = Directory.CreateTempSubdirectory("ita ทดสอบ ").FullName;

    public static TheoryData<string> Kinds => [.. BadWorkbook.All.Select(bad => bad.What)];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_bad_workbook_ends_in_one_finding(string what)
    {
        var bad = BadWorkbook.Of(what);
        var (exitCode, findings) = Check(bad);
        exitCode.ShouldBe(1);
        findings.ShouldHaveSingleItem().ShouldStartWith($"{bad.Cell}: error {bad.Code}: ");
        findings[0].ShouldContain(bad.FileName + " ");
    }

    [Fact]
    public void A_workbook_with_macros_is_read_like_any_other() => Check(BadWorkbook.WithMacros).Findings.ShouldNotContain(line => line.Contains("file-", StringComparison.Ordinal));

    private (int ExitCode, string[] Findings) Check(BadWorkbook bad)
    {
        var folder = Path.Combine(root, "input-templates", "2569");
        Pipeline.CreateExample(folder, 2569);
        File.Delete(Path.Combine(folder, "scores.xlsx"));
        bad.WriteInto(folder);
        var before = Stamps(folder);

        var clock = Stopwatch.StartNew();
        using var process = ItaProcess.Start(root, "check", "input-templates/2569");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var memory = PeakOf(process);
        var seconds = clock.Elapsed.TotalSeconds;

        told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bad.What}: {seconds:0.00} s, {memory / 1e6:0} MB"));
        told.WriteLine(output.Result);
        errors.Result.ShouldBeEmpty();
        memory.ShouldBeInRange(1, MostMemory);
        Stamps(folder).ShouldBe(before);
        return (process.ExitCode, [.. output.Result.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))]);
    }

    // Nobody can ask a process that has ended how much it needed at most, so it is asked until then.
    private static long PeakOf(Process process)
    {
        var peak = 0L;
        var until = Stopwatch.GetTimestamp() + (Stopwatch.Frequency * Patience / 1000);
        while (!process.WaitForExit(10))
        {
            Stopwatch.GetTimestamp().ShouldBeLessThan(until, "the program hangs");
            peak = Math.Max(peak, PeakSoFar(process));
        }

        process.WaitForExit();
        return peak;
    }

    private static long PeakSoFar(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
            return 0;
        }
    }

    private static string[] Stamps(string folder) =>
        [.. new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal)];
}
