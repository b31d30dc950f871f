using System.Collections.Immutable;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>A line of the menu: its number, the command behind it, and the words that mean it too.</summary>
internal sealed record MenuChoice(int Number, string Command, params string[] Words)
{
    public static ImmutableArray<MenuChoice> All { get; } =
    [
        new(1, "build", "สร้าง", "สร้างเอกสาร"),
        new(2, "check", "ตรวจ", "ตรวจข้อมูล"),
        new(3, "new", "ปีใหม่", "เริ่มปีใหม่", "ใหม่"),
        new(4, "watch", "เฝ้า", "เฝ้าดู"),
        new(5, "explain", "อธิบาย", "รหัส"),
        new(0, "", "ออก", "เลิก", "จบ", "exit", "quit", "q"),
    ];

    public static MenuChoice? Find(string typed)
    {
        var plain = ThaiDigits.ToArabic(typed).Trim().TrimEnd('.', ')');
        return All.FirstOrDefault(choice => plain == choice.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            || plain.Equals(choice.Command, StringComparison.OrdinalIgnoreCase) && plain.Length > 0
            || choice.Words.Contains(plain, StringComparer.OrdinalIgnoreCase));
    }
}
