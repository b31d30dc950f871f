using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>What the files of a site are, told by their names: file names alone never say it in Thai.</summary>
internal static class SiteFileNames
{
    /// <summary>The document a file is of, or nothing.</summary>
    public static string? DocumentOf(string path, int year)
    {
        var prefix = FormattableString.Invariant($"ita-{year}-");
        return !path.Contains('/', StringComparison.Ordinal) && path.StartsWith(prefix, StringComparison.Ordinal)
            ? DocumentKinds.Find(Path.GetFileNameWithoutExtension(path)[prefix.Length..])?.Id
            : null;
    }

    public static string TitleOf(string path) => path switch
    {
        "index.html" => "หน้าแรก",
        _ when path.StartsWith("assets/", StringComparison.Ordinal) => "แบบการแสดงผลของหน้าเว็บ",
        _ when path.StartsWith("pictures/", StringComparison.Ordinal) => "ภาพประกอบ",
        _ => "",
    };
}
