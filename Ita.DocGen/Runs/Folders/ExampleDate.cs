using System.Globalization;

namespace Ita.DocGen.Runs;

/// <summary>The run date that a folder carries itself, so that the shipped examples look the same on every day.</summary>
internal static class ExampleDate
{
    public const string FileName = "run-date.txt";

    public static DateOnly? Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) && DateOnly.TryParseExact(File.ReadAllText(path).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
