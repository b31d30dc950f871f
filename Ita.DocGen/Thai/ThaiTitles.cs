using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>Titles and ranks before a person's name, in full and short.</summary>
public static class ThaiTitles
{
    public static ImmutableArray<string> Civil { get; } = ["นาย", "นาง", "นางสาว"];

    /// <summary>Ranks that are common in local administrations, with their short forms.</summary>
    public static ImmutableArray<(string Full, string Short)> Ranks { get; } =
    [
        ("ว่าที่ร้อยตรีหญิง", "ว่าที่ ร.ต.หญิง"), ("ว่าที่ร้อยตรี", "ว่าที่ ร.ต."), ("ว่าที่ร้อยโท", "ว่าที่ ร.ท."), ("ว่าที่ร้อยเอก", "ว่าที่ ร.อ."),
        ("ว่าที่พันตรี", "ว่าที่ พ.ต."), ("ร้อยตรี", "ร.ต."), ("ร้อยโท", "ร.ท."), ("ร้อยเอก", "ร.อ."), ("พันตรี", "พ.ต."), ("พันโท", "พ.ท."),
        ("พันเอก", "พ.อ."), ("สิบตรี", "ส.ต."), ("สิบโท", "ส.ท."), ("สิบเอก", "ส.อ."), ("จ่าสิบตรี", "จ.ส.ต."), ("จ่าสิบโท", "จ.ส.ท."),
        ("จ่าสิบเอก", "จ.ส.อ."), ("จ่าตรี", "จ.ต."), ("จ่าโท", "จ.ท."), ("จ่าเอก", "จ.อ."), ("พันจ่าตรี", "พ.จ.ต."), ("พันจ่าโท", "พ.จ.ท."),
        ("พันจ่าเอก", "พ.จ.อ."), ("เรือตรี", "ร.ต."), ("สิบตำรวจตรี", "ส.ต.ต."), ("สิบตำรวจโท", "ส.ต.ท."), ("สิบตำรวจเอก", "ส.ต.อ."),
        ("ดาบตำรวจ", "ด.ต."), ("ร้อยตำรวจตรี", "ร.ต.ต."), ("ร้อยตำรวจโท", "ร.ต.ท."), ("ร้อยตำรวจเอก", "ร.ต.อ."), ("พันตำรวจโท", "พ.ต.ท."),
    ];

    private static readonly ImmutableArray<(string Typed, string Full)> ByLength =
    [
        .. Civil.Select(title => (title, title))
            .Append(("น.ส.", "นางสาว"))
            .Concat(Ranks.Select(rank => (rank.Full, rank.Full)))
            .Concat(Ranks.DistinctBy(rank => rank.Short).Select(rank => (rank.Short, rank.Full)))
            .OrderByDescending(entry => entry.Item1.Length)
            .ThenBy(entry => entry.Item1, StringComparer.Ordinal),
    ];

    private static readonly string[] Posts = ["นายกองค์การ", "นายกเทศมนตรี", "นายกอบ", "นายก อบ"];

    /// <summary>
    /// Divides "น.ส.มานี ใจดี" into title (in full) and name. A title that eats the whole text is none, and so is a post ("นายก…").
    /// </summary>
    public static (string Title, string Name) Split(string text)
    {
        var typed = ThaiText.Normalise(text).Trim().Replace("ว่าที่ร.", "ว่าที่ ร.", StringComparison.Ordinal);
        if (Array.Exists(Posts, post => typed.StartsWith(post, StringComparison.Ordinal)))
        {
            return ("", typed);
        }

        foreach (var (title, full) in ByLength)
        {
            var rest = typed.StartsWith(title, StringComparison.Ordinal) ? typed[title.Length..].TrimStart() : "";
            if (rest.Length > 0 && !ThaiLetters.IsMark(rest[0]))
            {
                return (full, rest);
            }
        }

        return ("", typed);
    }
}
