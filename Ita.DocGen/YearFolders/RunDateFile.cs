using System.Globalization;

namespace Ita.DocGen.YearFolders;

/// <summary>
/// The day a year folder is built "on", when it carries one: run-date.txt with one date, 2026-10-15.
/// Only the examples do, so that they look alike on every day; --date goes before it.
/// </summary>
public static class RunDateFile
{
    public const string Name = "run-date.txt";

    public static DateOnly? Find(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path)
            && DateOnly.TryParseExact(File.ReadAllText(path).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    internal static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "\n";
}
