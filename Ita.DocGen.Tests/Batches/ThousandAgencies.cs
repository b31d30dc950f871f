using System.IO.Compression;
using System.Text;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Tests.Batches;

/// <summary>
/// Makes roots with many agencies: each has the example's agency and scores under a name of its own, and blank books beside
/// them. Every so many-th is broken, in one of the ways in which offices break things.
/// </summary>
internal static class ThousandAgencies
{
    public const int BrokenEvery = 20;

    private const int Year = 2569;
    private const string ExampleName = "ธารลายคราม";

    public static bool IsBroken(int number) => number % BrokenEvery == 0;

    public static string NameOf(int number) => $"อบต.ตัวอย่าง {number:0000}";

    public static void Make(string root, int first, int count)
    {
        var source = Directory.CreateTempSubdirectory("ita-source-").FullName;
        var blank = Path.Combine(source, "blank");
        var example = Path.Combine(source, "example");
        NewYearFolder.Create(blank, Year);
        NewYearFolder.CreateExample(example, Year);
        var agency = File.ReadAllBytes(Path.Combine(example, "agency.xlsx"));
        foreach (var number in Enumerable.Range(first, count))
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, NameOf(number), "2569")).FullName;
            File.WriteAllBytes(Path.Combine(folder, "agency.xlsx"), Renamed(agency, $"ตัวอย่างที่{number}"));
            File.Copy(Path.Combine(example, "scores.xlsx"), Path.Combine(folder, "scores.xlsx"));
            File.Copy(Path.Combine(blank, "measures.xlsx"), Path.Combine(folder, "measures.xlsx"));
            File.Copy(Path.Combine(blank, "oit-checklist.xlsx"), Path.Combine(folder, "oit-checklist.xlsx"));
            if (IsBroken(number))
            {
                Break(folder, number / BrokenEvery);
            }
        }

        Directory.Delete(source, recursive: true);
    }

    private static void Break(string folder, int way)
    {
        var scores = Path.Combine(folder, "scores.xlsx");
        switch (way % 5)
        {
            case 0:
                File.WriteAllBytes(scores, []);
                break;
            case 1:
                File.WriteAllBytes(scores, File.ReadAllBytes(scores)[..4000]);
                break;
            case 2:
                File.WriteAllText(scores, "ปี,คะแนน\n2568,94\n", Encoding.UTF8);
                break;
            case 3:
                File.Copy(Path.Combine(folder, "agency.xlsx"), scores, overwrite: true);
                break;
            default:
                File.WriteAllBytes(scores, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3]);
                break;
        }
    }

    private static byte[] Renamed(byte[] book, string name)
    {
        using var bytes = new MemoryStream();
        bytes.Write(book);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/sharedStrings.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml").Open());
            writer.Write(text.Replace(ExampleName, name, StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }
}
