namespace Ita.DocGen.Workbooks;

/// <summary>Files that come and go while somebody works in a workbook: "~$scores.xlsx" of Excel, ".~lock.scores.xlsx#" of LibreOffice.</summary>
internal static class OfficeLock
{
    public static bool IsOne(string fileName) =>
        fileName.StartsWith("~$", StringComparison.Ordinal) || fileName.StartsWith(".~lock", StringComparison.Ordinal);
}
