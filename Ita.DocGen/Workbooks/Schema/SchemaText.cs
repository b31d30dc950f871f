using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ita.DocGen.Workbooks;

/// <summary>Every workbook, sheet and column as text to read and as JSON, both from the one declaration that templates and reader use.</summary>
public static class SchemaText
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# สมุดงานของโฟลเดอร์ปี\n\n");
        text.Append("*The workbooks of a year folder, written from the schema in `Workbooks/Schema`; a test keeps this page up to date.*\n");
        foreach (var book in WorkbookSchema.All)
        {
            text.Append($"\n## {book.Title} · `{book.FileName}`\n");
            foreach (var sheet in book.Sheets)
            {
                AppendSheet(text, sheet);
            }
        }

        text.Append("\n## เหตุผลของสิ่งที่ต่างจากแบบฟอร์มกระดาษ\n\n| ที่ | อย่างไร | เพราะ |\n|---|---|---|\n");
        foreach (var (place, what, why) in SchemaNotes.All)
        {
            text.Append($"| {place} | {what} | {why} |\n");
        }

        return text.ToString();
    }

    public static string Json()
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("templateVersion", WorkbookStamp.CurrentTemplateVersion);
            json.WriteStartArray("workbooks");
            foreach (var book in WorkbookSchema.All)
            {
                WriteBook(json, book);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(target.ToArray()) + "\n";
    }

    private static void AppendSheet(StringBuilder text, SheetSchema sheet)
    {
        text.Append($"\n### {sheet.Name}\n\n{sheet.Purpose}\n\n{ShapeWords(sheet.Shape)}{(sheet.IsOptional ? " · ไม่มีแผ่นนี้ก็ได้" : "")}\n");
        if (sheet.Columns.IsEmpty)
        {
            return;
        }

        text.Append(sheet.Shape == SheetShape.Pairs ? "\n| รายการ | ชนิด | จำเป็น | ค่าที่เลือกได้ | คำอธิบาย |\n" : "\n| คอลัมน์ | ชนิด | จำเป็น | ค่าที่เลือกได้ | คำอธิบาย |\n");
        text.Append("|---|---|---|---|---|\n");
        foreach (var column in sheet.Columns)
        {
            var required = column.IsGiven ? "โปรแกรมให้" : column.IsRequired ? "จำเป็น" : column.IsWanted ? "ควรกรอก" : "";
            text.Append($"| {Cell(column.Heading)} | {TypeWords(column.Type)} | {required} | {Cell(Allowed(column))} | {Cell(column.Prompt ?? "")} |\n");
        }
    }

    private static void WriteBook(Utf8JsonWriter json, WorkbookSchema book)
    {
        json.WriteStartObject();
        json.WriteString("file", book.FileName);
        json.WriteString("title", book.Title);
        json.WriteStartArray("sheets");
        foreach (var sheet in book.Sheets)
        {
            json.WriteStartObject();
            json.WriteString("name", sheet.Name);
            json.WriteString("shape", sheet.Shape.ToString());
            json.WriteBoolean("optional", sheet.IsOptional);
            json.WriteString("key", sheet.Key?.Id);
            json.WriteString("purpose", sheet.Purpose);
            json.WriteStartArray("columns");
            foreach (var column in sheet.Columns)
            {
                WriteColumn(json, column);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ColumnSchema column)
    {
        json.WriteStartObject();
        json.WriteString("id", column.Id);
        json.WriteString("heading", column.Heading);
        json.WriteString("type", column.Type.ToString());
        json.WriteBoolean("required", column.IsRequired);
        json.WriteBoolean("given", column.IsGiven);
        json.WriteStartArray("aliases");
        foreach (var alias in column.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteString("list", column.List?.Id);
        json.WriteStartArray("allowed");
        foreach (var word in column.List?.Words ?? [])
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteString("prompt", column.Prompt);
        json.WriteEndObject();
    }

    private static string Allowed(ColumnSchema column) => column.List switch
    {
        null => "",
        { IsFixed: true } list => string.Join(" · ", list.Words),
        _ => "ตามรายการของปีและของหน่วยงาน",
    };

    private static string ShapeWords(SheetShape shape) => shape switch
    {
        SheetShape.FixedRows => "แถวที่โปรแกรมให้มา กรอกเฉพาะช่องที่ว่าง",
        SheetShape.FreeRows => "เพิ่ม ลบ และเรียงแถวได้เอง",
        SheetShape.Pairs => "หนึ่งรายการต่อหนึ่งแถว",
        _ => "พื้นที่วางตาราง",
    };

    private static string TypeWords(ColumnType type) => type switch
    {
        ColumnType.Text => "ข้อความ",
        ColumnType.LongText => "ข้อความหลายบรรทัด",
        ColumnType.Number => "จำนวน",
        ColumnType.Score => "คะแนน 0–100",
        ColumnType.Date => "วันที่",
        ColumnType.Period => "วันที่ เดือน หรือช่วงเวลา",
        ColumnType.Year => "ปี พ.ศ.",
        ColumnType.Choice => "เลือกหนึ่งค่า",
        ColumnType.Choices => "เลือกได้หลายค่า",
        ColumnType.Person => "บุคคลหรือตำแหน่ง",
        ColumnType.Url => "ที่อยู่เว็บ",
        ColumnType.File => "ไฟล์หรือโฟลเดอร์",
        _ => "เครื่องหมาย ☑",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
