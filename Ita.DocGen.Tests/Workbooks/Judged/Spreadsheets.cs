using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Workbooks.Judged;

/// <summary>Workbooks before two strangers: LibreOffice opens and saves them, openpyxl says what stands in them.</summary>
internal static class Spreadsheets
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Each workbook as LibreOffice writes it after opening; all in one run, since its start is what takes time.</summary>
    public static IReadOnlyDictionary<string, byte[]> ThroughLibreOffice(IReadOnlyDictionary<string, byte[]> workbooks, string format = "xlsx:Calc MS Excel 2007 XML")
    {
        var folder = Directory.CreateTempSubdirectory("ita-calc-").FullName;
        try
        {
            foreach (var (name, bytes) in workbooks)
            {
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            }

            var saved = Path.Combine(folder, "saved");
            string[] arguments = ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", format, "--outdir", saved, .. workbooks.Keys.Select(name => Path.Combine(folder, name))];
            Judges.Run("soffice", arguments, Patience, folder: folder).Succeeded();
            return Directory.GetFiles(saved).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One line a dropdown, prompt, input check, formula, lock, comment and defined name.</summary>
    public static string[] Told(byte[] workbook) => Ask("rules.py", workbook);

    /// <summary>One line a cell: its value as the last program computed it.</summary>
    public static string[] Values(byte[] workbook) => Ask("values.py", workbook);

    private static string[] Ask(string script, byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("ita-asked-").FullName;
        try
        {
            var path = Path.Combine(folder, "asked.xlsx");
            File.WriteAllBytes(path, workbook);
            return Judges.Run("python:openpyxl", Repository.PathOf("Ita.DocGen.Tests", "Workbooks", "Judged", script), path).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
