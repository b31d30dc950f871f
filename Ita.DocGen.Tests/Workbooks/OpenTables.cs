using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>Tables as nobody should fill them: what a spreadsheet would run, cut, turn into a number or refuse.</summary>
internal static class OpenTables
{
    public static ImmutableArray<string> AwkwardTexts { get; } =
    [
        "=1+1", "+66", "-5", "@sum", "007", "1e3", "  ช่องว่างหน้าและหลัง  ", "บรรทัดแรก\nบรรทัดสอง", "_x000D_ และ _X0041_", "<b>&\"'", "ก\u0007ข\uFFFEค\uD800", "TRUE", "2569-01-15",
    ];

    public static ImmutableArray<decimal> AwkwardNumbers { get; } = [0m, -1.6m, 94.10m, 100.00m, 0.1m, 1_234_567.89m, 2569m];

    public static ImmutableArray<OpenTable> Awkward { get; } =
    [
        new("texts", "ข้อความ", [new("ข้อความ", ""), new("ข้อความยาว", "", OpenColumnKind.LongText)], [.. AwkwardTexts.Select(text => ImmutableArray.Create(OpenValue.Of(text), OpenValue.None))]),
        new("numbers", "ตัวเลข", [new("คะแนน", "", OpenColumnKind.Number), new("จำนวน", "", OpenColumnKind.Whole)], [.. AwkwardNumbers.Select(number => ImmutableArray.Create(OpenValue.Of(number), OpenValue.Of(number)))]),
        new("days", "วันที่", [new("วันที่", "", OpenColumnKind.Day)], [[OpenValue.Of(new DateOnly(2026, 2, 28))], [OpenValue.None], [OpenValue.Of(new DateOnly(1900, 3, 1))], [OpenValue.Of(new DateOnly(1899, 12, 31))]]),
        new("empty", "ไม่มีแถว", [new("หัวเดียว", "")], []),
    ];

    public static byte[] Write(ImmutableArray<OpenTable> tables)
    {
        using var target = new MemoryStream();
        OpenWorkbook.Write("ข้อมูลเปิด <ทดสอบ>", tables, target);
        return target.ToArray();
    }
}
