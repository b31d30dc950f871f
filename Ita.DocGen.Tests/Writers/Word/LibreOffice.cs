using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>What LibreOffice reads in Word files, many in one start of the program.</summary>
internal static partial class LibreOffice
{
    public const string Judge = "soffice";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The lines of text of each file, by its name.</summary>
    public static Dictionary<string, string[]> TextLines(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var folder = Directory.CreateTempSubdirectory("ita-word-");
        try
        {
            var paths = files.Select(file => Save(folder, file)).ToArray();
            Judges.Run(Judge, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.FullName, .. paths], Patience).Succeeded();
            return paths.ToDictionary(path => Path.GetFileName(path), path => LinesOf(File.ReadAllText(Path.ChangeExtension(path, ".txt"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What stands on the pages that it would print: its text export says also what falls between two pages.</summary>
    public static string PrintedText(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("ita-word-");
        try
        {
            var path = Save(folder, (name, bytes));
            Judges.Run(Judge, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, path], Patience).Succeeded();
            return Judges.Run("pdftotext", Path.ChangeExtension(path, ".pdf"), "-").Succeeded();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // LibreOffice 7.4 numbers lists in Arabic digits where Word shows Thai ones, and writes every bullet as a dot.
    public static string AsItShows(string line) => ThaiDigits.ToArabic(line.StartsWith("• ", StringComparison.Ordinal) ? "-" + line[1..] : line);

    private static string[] LinesOf(string text) =>
        [.. text.TrimStart('\uFEFF').Split('\n').Select(line => ModelText.Tidy(PageNumber().Replace(line, ""))).Where(line => line.Length > 0).Select(AsItShows)];

    private static string Save(DirectoryInfo folder, (string Name, byte[] Bytes) file)
    {
        var path = Path.Combine(folder.FullName, file.Name);
        File.WriteAllBytes(path, file.Bytes);
        return path;
    }

    /// <summary>Behind an entry of the contents.</summary>
    [GeneratedRegex("\t[0-9๐-๙]+\r?$")]
    private static partial Regex PageNumber();
}
