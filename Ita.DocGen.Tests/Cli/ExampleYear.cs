namespace Ita.DocGen.Tests.Cli;

/// <summary>A folder of an office with the example of 2568 as its own year.</summary>
public sealed class ExampleYear : IDisposable
{
    public ExampleYear() => Pipeline.CreateExample(Path.Combine(Root, "input-templates", "2568"), 2568);

    public string Root { get; } = Directory.CreateTempSubdirectory("ita ทดสอบ ").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
