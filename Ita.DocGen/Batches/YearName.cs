using Ita.DocGen.Thai;

namespace Ita.DocGen.Batches;

/// <summary>The year that a folder's name tells, in Arabic digits: ๒๕๖๙ and 2569 are one year.</summary>
internal static class YearName
{
    public static string Of(string folder) => ThaiDigits.ToArabic(Path.GetFileName(folder));
}
