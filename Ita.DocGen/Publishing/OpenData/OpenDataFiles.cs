using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Publishing;

/// <summary>Tables in, the files of open-data/ out: a .csv a table, one workbook of all, and a list that says what each column means.</summary>
internal static class OpenDataFiles
{
    public const string Folder = "site/open-data/";
    public const string WorkbookName = "open-data";
    public const string ColumnsName = "columns";

    public static ImmutableArray<OutputFile> Of(int year, string title, ImmutableArray<OpenTable> tables)
    {
        if (tables.IsEmpty)
        {
            return [];
        }

        var all = tables.Add(ColumnsOf(tables));
        return
        [
            .. all.Select(table => new OutputFile(PathOf(year, table.Name, ".csv"), CsvWriter.Write(table))),
            OutputFile.Of(PathOf(year, WorkbookName, ".xlsx"), target => OpenWorkbook.Write(title, all, target)),
        ];
    }

    public static string PathOf(int year, string table, string ending) => FormattableString.Invariant($"{Folder}ita-{year}-{table}{ending}");

    /// <summary>The note of columns, itself a table.</summary>
    public static OpenTable ColumnsOf(ImmutableArray<OpenTable> tables) => new(
        ColumnsName,
        "คำอธิบายคอลัมน์",
        [
            new("ตาราง", "ชื่อตารางเป็นภาษาไทย"),
            new("แฟ้ม", "ชื่อตารางในชื่อแฟ้ม .csv"),
            new("คอลัมน์", "หัวคอลัมน์"),
            new("ชนิด", "ชนิดของค่า"),
            new("ความหมาย", "คำอธิบาย", OpenColumnKind.LongText),
        ],
        [.. from table in tables
            from column in table.Columns
            select ImmutableArray.Create(
                OpenValue.Of(table.Title),
                OpenValue.Of(table.Name),
                OpenValue.Of(column.Heading),
                OpenValue.Of(OpenColumnKinds.NameOf(column.Kind)),
                OpenValue.Of(column.Meaning))]);
}
