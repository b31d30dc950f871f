using Ita.DocGen.Containers;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Saves what EPPlus made so that the same input gives the same bytes everywhere.</summary>
internal static class XlsxPackage
{
    public static void Save(ExcelPackage package, Stream target)
    {
        using var raw = new MemoryStream();
        // What is packed again need not be packed before.
        package.Compression = CompressionLevel.None;
        package.SaveAs(raw);
        PackageParts.Repack(target, raw.ToArray());
    }
}
