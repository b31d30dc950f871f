using System.Security.Cryptography;
using Ita.DocGen.Tests.Cli;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>The same input gives the same bytes, whatever the clock, the language and the folder the command is typed in.</summary>
[Trait("Tier", "Big")]
public sealed class SameBytesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita").FullName;

    [Fact]
    public void Time_zone_language_and_folder_of_the_caller_change_no_byte()
    {
        var plain = Built("plain", Repository.Root, []);
        var thai = Built("thai", Path.GetTempPath(), new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = "th_TH.UTF-8" });
        var german = Built("german", root, new() { ["TZ"] = "America/Anchorage", ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false" });
        plain.Count.ShouldBeGreaterThan(80);
        thai.ShouldBe(plain);
        german.ShouldBe(plain);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private List<string> Built(string name, string caller, Dictionary<string, string> surroundings)
    {
        var output = Path.Combine(root, name);
        var input = Path.GetRelativePath(caller, Repository.PathOf("input-templates", "example", "2569"));
        using var process = ItaProcess.Start(caller, surroundings, "build", input, "--output", Path.GetRelativePath(caller, output), "--quiet");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(3)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0, errors.Result);
        return
        [
            .. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != "lock")
                .Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(output, path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"),
        ];
    }
}
