namespace Ita.DocGen.Benchmarks;

/// <summary>The shipped examples, found from the place the benchmarks run in.</summary>
internal static class ExampleFolders
{
    public static string PathOf(int year)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Ita.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Ita.sln stands in no folder above the benchmarks.");
        }

        return Path.Combine(root, "input-templates", "example", year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
