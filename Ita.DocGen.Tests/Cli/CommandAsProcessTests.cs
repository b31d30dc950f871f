using System.Text.Json;

namespace Ita.DocGen.Tests.Cli;

/// <summary>Output, exit code and files of the command as a process. One folder with the example of a year serves all.</summary>
public sealed class CommandAsProcessTests : IClassFixture<ExampleYear>
{
    private readonly string root;

    public CommandAsProcessTests(ExampleYear example) => root = example.Root;

    [Fact]
    public void Started_alone_in_a_pipe_it_shows_the_short_help()
    {
        var answer = ItaProcess.Run(root);
        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldContain("ita new ปี");
    }

    [Fact]
    public void Builds_and_reports_plainly_into_a_pipe()
    {
        var answer = ItaProcess.Run(root, "build", "input-templates/2568", "--only", "memo-result", "--format", "html", "--report-json", "report.json");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain("สร้างแล้ว 1 ฉบับ: บันทึกรายงานผลคะแนน");
        answer.Output.ShouldContain("เหลืออะไร กี่วัน");
        answer.Output.ShouldNotContain("\u001b");
        answer.Output.Replace("\r\n", "\n", StringComparison.Ordinal).ShouldNotContain("\r");
        File.Exists(Path.Combine(root, "output", "2568", "documents", "ita-2568-memo-result.html")).ShouldBeTrue();
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, "report.json")));
        report.RootElement.GetProperty("planYear").GetInt32().ShouldBe(2568);
    }

    [Fact]
    public void A_damaged_workbook_holds_documents_back_and_ends_with_one()
    {
        ItaProcess.Run(root, "new", "2569", "--in", "broken").ExitCode.ShouldBe(0);
        File.WriteAllText(Path.Combine(root, "broken", "2569", "scores.xlsx"), "not a workbook");
        var answer = ItaProcess.Run(root, "check", "broken/2569", "--lang", "en");
        answer.ExitCode.ShouldBe(1, answer.Errors);
        answer.Output.ShouldContain("scores.xlsx: error ");
        answer.Output.ShouldContain("Held back:");
    }

    [Fact]
    public void A_file_where_the_output_folder_should_be_is_told_in_words()
    {
        File.WriteAllText(Path.Combine(root, "taken"), "");
        var answer = ItaProcess.Run(root, "check", "input-templates/2568", "--output", "taken");
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldNotContain(" at Ita.");
        answer.Errors.ShouldContain("taken");
    }

    [Fact]
    public void An_interrupted_build_leaves_what_stands_and_ends_with_130()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var standing = Path.Combine(root, "kept", "2568", "documents", "ita-2568-analysis.docx");
        Directory.CreateDirectory(Path.GetDirectoryName(standing)!);
        File.WriteAllText(standing, "the old one");
        using var process = ItaProcess.Start(root, "build", "input-templates/2568", "--output", "kept");
        Thread.Sleep(250);
        ItaProcess.Interrupt(process);
        process.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        process.ExitCode.ShouldBe(130);
        File.ReadAllText(standing).ShouldBe("the old one");
    }

    [Fact]
    public void Watch_builds_again_when_a_book_is_saved_and_ends_with_130()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ItaProcess.Run(root, "new", "2569", "--in", "watched").ExitCode.ShouldBe(0);
        using var process = ItaProcess.Start(root, "watch", "watched/2569", "--lang", "en");
        ReadUntil(process, "Watching");
        SaveDance.Save(Path.Combine(root, "watched", "2569", "scores.xlsx"), File.ReadAllBytes(Path.Combine(root, "input-templates", "2568", "scores.xlsx")));
        ReadUntil(process, "scores.xlsx").ShouldContain("documents");
        ItaProcess.Interrupt(process);
        process.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        process.ExitCode.ShouldBe(130);
    }

    private static string ReadUntil(System.Diagnostics.Process process, string word)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"\"{word}\" was never said: {process.StandardError.ReadToEnd()}");
    }
}
