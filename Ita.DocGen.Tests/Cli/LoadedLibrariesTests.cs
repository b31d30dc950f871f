using System.Text;

namespace Ita.DocGen.Tests.Cli;

/// <summary>What a process of the command loads, as the runtime itself writes it down.</summary>
public sealed class LoadedLibrariesTests(ExampleYear example) : IClassFixture<ExampleYear>
{
    [Fact]
    public void A_build_loads_neither_EPPlus_nor_NPOI()
    {
        var loaded = Trace("build", "input-templates/2568");
        Loads(loaded, "ita").ShouldBeTrue();
        Loads(loaded, "EPPlus").ShouldBeFalse();
        Loads(loaded, "NPOI.Core").ShouldBeFalse();
        Directory.GetFiles(Path.Combine(example.Root, "output", "2568", "site", "open-data"), "*.xlsx").ShouldHaveSingleItem();
    }

    [Fact]
    public void New_workbooks_are_written_by_EPPlus_and_the_record_would_show_it() => Loads(Trace("new", "2570"), "EPPlus").ShouldBeTrue();

    private static bool Loads(byte[] trace, string name) => trace.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name + ", Version=")) >= 0;

    private byte[] Trace(params string[] arguments)
    {
        const string LoaderEvents = "Microsoft-Windows-DotNETRuntime:0x8:4";
        var path = Path.Combine(example.Root, $"{arguments[0]}.nettrace");
        var surroundings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeConfig"] = LoaderEvents,
            ["DOTNET_EventPipeOutputPath"] = path,
        };
        using var process = ItaProcess.Start(example.Root, surroundings, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        return File.ReadAllBytes(path);
    }
}
