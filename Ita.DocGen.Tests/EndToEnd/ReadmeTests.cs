using System.Text.RegularExpressions;
using Ita.DocGen.Tests.Cli;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.EndToEnd;

/// <summary>What the README tells its reader to type works as it stands.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.ReadText("README.md");

    /// <summary>In one folder and in the order of the page, as a new user goes through it.</summary>
    [Fact]
    [Trait("Tier", "Big")]
    public void Its_commands_work_in_the_order_of_the_page()
    {
        var folder = Directory.CreateTempSubdirectory("ita-readme").FullName;
        var commands = Command().Matches(Readme).Select(match => match.Groups[1].Value.Split('#')[0].Trim()).ToArray();
        commands.Length.ShouldBeGreaterThan(4);
        foreach (var command in commands)
        {
            var answer = ItaProcess.Run(folder, command.Split(' '));
            answer.ExitCode.ShouldBe(0, $"ita {command}\n{answer.Output}\n{answer.Errors}");
        }

        Directory.GetFiles(Path.Combine(folder, "output", "2569", "documents"), "*.pdf").Length.ShouldBe(14);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Its_targets_stand_in_the_build_script()
    {
        var script = Repository.ReadText("build.cake");
        var targets = Target().Matches(Readme).Select(match => match.Groups[1].Value).Concat(["Judges", "Publish", "Bench", "Fuzz", "Lint", "Default"]);
        targets.Where(target => !script.Contains($"Task(\"{target}\")", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Its_documents_are_those_the_program_makes()
    {
        var told = Row().Matches(Readme).SelectMany(match => Code().Matches(match.Groups[1].Value)).Select(match => match.Groups[1].Value);
        told.Where(Pipeline.IsDocument).Order(StringComparer.Ordinal).ShouldBe(Pipeline.DocumentIds.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\./ita (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("--target=([A-Z][a-z]+)")]
    private static partial Regex Target();

    [GeneratedRegex(@"^\| (`[a-z0-9-]+`(?: `[a-z0-9-]+`)*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Code();
}
