using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;

namespace Ita.DocGen.Runs;

/// <summary>
/// index.html beside the year folders: the office's own list of years, made from what stands in them. Its last line seals
/// it: a page that a person has changed, or put there, is left alone.
/// </summary>
internal static class YearsIndex
{
    private const string Name = "index.html";
    private const string Unfinished = Name + ".new";
    private const string SealStart = "<!-- ita ";
    private const string SealEnd = " -->\n";

    public static void Write(string outputFolder, Func<string, string> showDigits)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)));
        if (parent is null)
        {
            return;
        }

        var years = YearGlance.All(parent);
        var disk = new OutputDisk(parent);
        var old = disk.Exists(Name) ? disk.Read(Name) : null;
        if (years.IsEmpty || (old is not null && !IsOurs(old)))
        {
            return;
        }

        var page = Sealed(OutputFile.Of(Name, target => SitePages.Write(PageOf(years, showDigits), target)).Bytes.Span);
        if (old is null || !old.AsSpan().SequenceEqual(page))
        {
            disk.Write(Unfinished, page);
            disk.Move(Unfinished, Name);
        }
    }

    public static bool IsOurs(ReadOnlySpan<byte> page)
    {
        var start = page.LastIndexOf(Encoding.UTF8.GetBytes(SealStart));
        return start >= 0 && page.SequenceEqual(Sealed(page[..start]));
    }

    private static byte[] Sealed(ReadOnlySpan<byte> page) => [.. page, .. Encoding.UTF8.GetBytes(SealStart + FileRecord.HashOf(page) + SealEnd)];

    private static YearsPage PageOf(ImmutableArray<YearGlance> years, Func<string, string> showDigits)
    {
        var newest = years[0];
        var chrome = new PageChrome(showDigits(newest.Agency), "สำหรับเจ้าหน้าที่ ไม่ต้องนำขึ้นเว็บไซต์", string.Create(CultureInfo.InvariantCulture, $"{newest.Year}/office/assets/"));
        return new YearsPage(chrome, "เอกสาร ITA แยกตามปีงบประมาณ", [.. years.Select(year => year.ToEntry(showDigits))]);
    }
}
