namespace Ita.DocGen.Cli;

/// <summary>A year folder to work on and the output folder that belongs to it.</summary>
internal sealed record YearFolderChoice(string Folder, string Output)
{
    private const string Inputs = "input-templates";
    private const string Outputs = "output";
    private const string Examples = "example";

    /// <summary>The folders given, or every year folder of the office, or the examples while it has none.</summary>
    public static IReadOnlyList<YearFolderChoice> Choose(IReadOnlyList<string> given, string? output)
    {
        var folders = given.Count > 0 ? given : Default();
        return [.. folders.Select(folder => new YearFolderChoice(folder, OutputOf(folder, output ?? Outputs)))];
    }

    /// <summary>The years the office has folders of, oldest first.</summary>
    public static IEnumerable<int> Years() =>
        YearsIn(Inputs).Select(path => int.Parse(Thai.ThaiDigits.ToArabic(Path.GetFileName(path)), System.Globalization.CultureInfo.InvariantCulture)).Order();

    /// <summary>The fiscal year a day belongs to.</summary>
    public static int YearOf(DateOnly day) => Thai.FiscalYear.Of(day).Year;

    private static string[] Default()
    {
        var own = YearsIn(Inputs);
        return own.Length > 0 ? own : YearsIn(Path.Combine(Inputs, Examples));
    }

    private static string[] YearsIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Where(path => IsYear(Path.GetFileName(path))).Order(StringComparer.Ordinal)]
            : [];

    private static bool IsYear(string name) => name.Length == 4 && Thai.ThaiDigits.ToArabic(name).All(char.IsAsciiDigit);

    private static string OutputOf(string folder, string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(full);
        var parent = Path.GetFileName(Path.GetDirectoryName(full) ?? "");
        return parent == Examples ? Path.Combine(output, Examples, name) : Path.Combine(output, name);
    }
}
