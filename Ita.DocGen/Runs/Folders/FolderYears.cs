using System.Globalization;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>Which year a folder is of: its name says it, else the stamps of its workbooks.</summary>
internal static class FolderYears
{
    public static int? PlanYearOf(YearFolderReading folder)
    {
        var name = Thai.ThaiDigits.ToArabic(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Path))));
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2400 and < 2700)
        {
            return year;
        }

        var stamped = folder.Workbooks.Select(book => book.Stamp?.PlanYear ?? 0).FirstOrDefault(stamp => stamp > 0);
        return stamped > 0 ? stamped : null;
    }
}
