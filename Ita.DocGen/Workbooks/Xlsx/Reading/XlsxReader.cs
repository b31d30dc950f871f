using System.Collections.Immutable;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// An .xlsx or .xlsm that passed the front door → snapshot. Only the parts that hold cells are unpacked, each once and forward;
/// macros, charts, pictures and comments are not looked at. Refuses, by throwing, what a spreadsheet program would have to repair.
/// </summary>
internal static class XlsxReader
{
    public static WorkbookSnapshot Read(string fileName, byte[] package)
    {
        var parts = PackedParts.Of(package);
        var outline = WorkbookOutline.Read(parts);
        var texts = CellTexts.ReadShared(parts, outline.TextsPart);
        var dates = DateStyles.Read(parts, outline.StylesPart, outline.StartsIn1904);
        ImmutableArray<SheetSnapshot> sheets = [.. outline.Sheets.Select(place => SheetPart.Read(parts, place, texts, dates))];
        return new WorkbookSnapshot(fileName, StampSheet.Find(sheets), sheets);
    }
}
