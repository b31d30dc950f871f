using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Schema and content → a workbook that is a pleasure to fill. All looks and rules come from the schema.</summary>
internal static class TemplateWriter
{
    // The stamp of every workbook: the same input gives the same bytes.
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Write(WorkbookSchema schema, WorkbookContent content, Stream target)
    {
        using var package = new ExcelPackage();
        var workbook = package.Workbook;
        var looks = new SheetLooks(workbook);
        InstructionSheetWriter.Write(workbook, schema, content, looks);
        foreach (var sheet in schema.Sheets)
        {
            SheetWriter.Write(workbook, sheet, content, looks);
        }

        ListSheetWriter.Write(workbook, schema, content);
        StampSheetWriter.Write(workbook, content.Stamp);
        workbook.Properties.Title = schema.Title;
        workbook.Properties.Author = "ITA";
        workbook.Properties.Created = Epoch;
        workbook.Properties.Modified = Epoch;
        workbook.Properties.SetCustomPropertyValue("ItaWorkbook", $"{content.Stamp.Kind}/{content.Stamp.TemplateVersion}/{content.Stamp.PlanYear}");
        workbook.View.ActiveTab = 0;
        workbook.Calculate();
        XlsxPackage.Save(package, target);
    }
}
