using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>The names of months and weekdays as official papers write them.</summary>
public static class ThaiMonths
{
    public static ImmutableArray<string> FullNames { get; } =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    public static ImmutableArray<string> ShortNames { get; } =
    [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
        "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    /// <summary>Sunday first, as <see cref="DayOfWeek"/> counts.</summary>
    public static ImmutableArray<string> WeekdayNames { get; } =
        ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    public static string Full(int month) => FullNames[month - 1];

    public static string Short(int month) => ShortNames[month - 1];
}
