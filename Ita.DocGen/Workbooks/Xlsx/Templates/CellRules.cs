using System.Globalization;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation;
using OfficeOpenXml.DataValidation.Contracts;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Dropdowns, input checks, prompts and colours of one column, from its schema.</summary>
internal static class CellRules
{
    private const int LongestPrompt = 255;
    private const int LongestTitle = 32;

    public static void Add(ExcelWorksheet sheet, SheetSchema schema, ColumnSchema column, ExcelRange area)
    {
        if (column.IsGiven)
        {
            return;
        }

        var address = area.Address;
        var first = area.Start.Address;
        AddValidation(sheet, column, address);
        if (column.Type == ColumnType.Score)
        {
            Colour(sheet, address, $"AND(ISNUMBER({first}),OR({first}<0,{first}>100))", SheetLooks.Impossible);
        }

        if (column.IsRequired || column.IsWanted)
        {
            Colour(sheet, address, MissingFormula(schema, area, first), SheetLooks.Missing);
        }
    }

    // A free row is asked for its required cells only once something stands in it; COUNTA would count formulas that show nothing.
    private static string MissingFormula(SheetSchema schema, ExcelRange area, string first)
    {
        if (schema.Shape != SheetShape.FreeRows)
        {
            return $"LEN(TRIM({first}))=0";
        }

        var row = area.Start.Row.ToString(CultureInfo.InvariantCulture);
        var lastColumn = ExcelCellBase.GetAddressCol(schema.Columns.Length);
        return $"AND(LEN(TRIM({first}))=0,SUMPRODUCT(LEN($A{row}:${lastColumn}{row}))>0)";
    }

    private static void Colour(ExcelWorksheet sheet, string address, string formula, System.Drawing.Color colour)
    {
        var rule = sheet.ConditionalFormatting.AddExpression(new ExcelAddress(address));
        rule.Formula = formula;
        rule.Style.Fill.BackgroundColor.Color = colour;
    }

    private static void AddValidation(ExcelWorksheet sheet, ColumnSchema column, string address)
    {
        var validation = Validation(sheet, column, address);
        if (validation is null)
        {
            return;
        }

        validation.AllowBlank = true;
        if (column.Prompt is { } prompt)
        {
            validation.ShowInputMessage = true;
            validation.PromptTitle = Cut(column.Heading, LongestTitle);
            validation.Prompt = Cut(prompt, LongestPrompt);
        }
    }

    private static ExcelDataValidation? Validation(ExcelWorksheet sheet, ColumnSchema column, string address)
    {
        if (column.List is { } list)
        {
            var choice = (ExcelDataValidationList)sheet.DataValidations.AddListValidation(address);
            choice.Formula.ExcelFormula = ListRanges.NameOf(list);

            // Several values in a cell, and people not yet on the list: the list suggests and does not forbid.
            var forbids = column.Type is ColumnType.Choice or ColumnType.Tick && list.IsFixed;
            choice.ShowErrorMessage = forbids;
            choice.ErrorTitle = "ไม่อยู่ในรายการ";
            choice.Error = "โปรดเลือกจากรายการที่แสดงเมื่อกดลูกศรท้ายช่อง";
            return choice;
        }

        switch (column.Type)
        {
            case ColumnType.Score:
                var score = sheet.DataValidations.AddDecimalValidation(address);
                score.Operator = ExcelDataValidationOperator.between;
                score.Formula.Value = 0;
                score.Formula2.Value = 100;
                return Warn(score, "คะแนนต้องอยู่ระหว่าง 0 ถึง 100");
            case ColumnType.Year:
                var year = sheet.DataValidations.AddIntegerValidation(address);
                year.Operator = ExcelDataValidationOperator.between;
                year.Formula.Value = 2550;
                year.Formula2.Value = 2650;
                return Warn(year, "ปีงบประมาณเป็นพุทธศักราชสี่หลัก เช่น 2569");
            default:
                return column.Prompt is null ? null : (ExcelDataValidation)sheet.DataValidations.AddAnyValidation(address);
        }
    }

    // A warning, not a stop: what is pasted with Thai digits or a trailing word is understood by the program.
    private static ExcelDataValidation Warn(IExcelDataValidation validation, string message)
    {
        validation.ShowErrorMessage = true;
        validation.ErrorStyle = ExcelDataValidationWarningStyle.warning;
        validation.ErrorTitle = "โปรดตรวจสอบ";
        validation.Error = message;
        return (ExcelDataValidation)validation;
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
