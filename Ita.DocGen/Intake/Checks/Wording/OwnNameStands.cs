using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// Another agency or district used as the own one: as the doer ("อบต.X ได้…"), as the owner ("ของ อบต.X"), behind the own name,
/// or in a subject or post. Venues, study visits, joint projects and allowed names are office life and never told.
/// </summary>
internal sealed partial class OwnNameStands : IWordingRule
{
    private const int WordsBefore = 60;

    private static readonly SearchValues<string> Kinds = SearchValues.Create(["องค์การบริหารส่วน", "อบต.", "อบจ.", "เทศบาล", "อำเภอ"], StringComparison.Ordinal);

    private static readonly string[] WordsOfOthers =
        ["ณ ", "ร่วม", "จาก", "ดูงาน", "ศูนย์", "ศาลากลาง", "ที่ว่าการ", "ที่ทำการ", "เครือข่าย", "เช่น", "แบบอย่าง", "ประชุม", "หนังสือ", "ท้องถิ่น", "สำนักงาน", "ระหว่าง"];

    private static readonly HashSet<ColumnSchema> OwnPlaces =
        [PapersSheet.Subject, PapersSheet.Addressee, PeopleSheet.Post, PeopleSheet.ExecutivePost, SigningSheet.ActingFor, SigningSheet.Heading];

    private readonly ImmutableArray<string> known;
    private readonly ImmutableArray<string> fullNames;
    private readonly string shown;

    public OwnNameStands(Agency agency)
    {
        var names = new[] { agency.FullName?.Value, agency.ShortName?.Value }.OfType<string>().Select(ThaiText.MatchingKey).ToArray();
        fullNames = [.. names];
        known =
        [
            .. names.Select(WithoutKind), .. new[] { agency.District?.Value, agency.Province?.Value }.OfType<string>().Select(ThaiText.MatchingKey),
            .. agency.AllowedNames.Select(name => ThaiText.MatchingKey(name.Value)),
            .. agency.AllowedNames.Select(name => WithoutKind(ThaiText.MatchingKey(name.Value))),
        ];
        shown = string.Join(" ", new[] { agency.FullName?.Value, agency.District is null ? null : $"อำเภอ{agency.District.Value}" }.OfType<string>());
    }

    public bool Concerns(PrintedText text) => !fullNames.IsEmpty && text.Typed.Value.AsSpan().ContainsAny(Kinds);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        foreach (Match match in PlaceName().Matches(text.Typed.Value))
        {
            var name = ThaiText.MatchingKey(match.Groups["name"].Value);
            if (name.Length >= 2 && !known.Any(own => own.Length > 0 && (name.StartsWith(own, StringComparison.Ordinal) || own.StartsWith(name, StringComparison.Ordinal))) && IsUsedAsOwn(text, match))
            {
                yield return Problems.OtherAgencyAsOwn(text.Cell, match.Value.Trim(), shown);
                yield break;
            }
        }
    }

    private bool IsUsedAsOwn(PrintedText text, Match match)
    {
        if (OwnPlaces.Contains(text.Column))
        {
            return true;
        }

        var whole = text.Typed.Value;
        var before = whole[Math.Max(0, match.Index - WordsBefore)..match.Index];
        before = before[(before.LastIndexOf('\n') + 1)..];
        if (match.Groups["district"].Success)
        {
            var key = ThaiText.MatchingKey(before);
            return fullNames.Any(own => key.EndsWith(own, StringComparison.Ordinal));
        }

        return !Array.Exists(WordsOfOthers, word => before.Contains(word, StringComparison.Ordinal))
            && (before.TrimEnd().EndsWith("ของ", StringComparison.Ordinal) || Doing().IsMatch(whole[(match.Index + match.Length)..]));
    }

    private static string WithoutKind(string key) => KindKey().Replace(key, "");

    [GeneratedRegex(@"(?:(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\.|อบจ\.|เทศบาล(?:ตำบล|เมือง|นคร))|(?<district>อำเภอ))[ ]?(?<name>(?!ที่|ใน|ของ|ได้|มี|จึง|ขอ|และ|หรือ|ทุก|ต้อง|จะ|เป็น|โดย|ให้|เพื่อ|ควร|สามารถ|กำหนด|ดำเนิน|จัด|เผยแพร่|ประกาศ|แต่ง|มอบ|ทั้ง|อื่น|ต่าง|นั้น|นี้|แล้ว|ซึ่ง|อยู่|มา|ไป|รับ|ส่ง|พิจารณา|รายงาน|ผู้|ไม่|ยัง|ปฏิบัติ|ประจำ|ตาม|พร้อม|แห่ง|ไว้|ว่า|กับ|แก่|ถึง|เรื่อง|เรา|ฯ|พ\.ศ|ระดับ|สังกัด|ละ|ใด|เอง|ทราบ|เห็น|อย่าง|ด้วย|เข้า|ใช้|นำ|เกี่ยว|สู่|ผ่าน|ร่วม|ปี|มาตรา|จังหวัด|อำเภอ)[ก-ฮเแโใไ][ก-\u0E4E]+?)(?=ได้|มี|จึง|ขอ|ดำเนิน|จัด|เผยแพร่|ประกาศ|กำหนด|จะ|โดย|และ|ที่|ใน|[^ก-\u0E4E]|$)")]
    private static partial Regex PlaceName();

    [GeneratedRegex("^[ ]?(?:ได้|มี|จึง|ขอ|ดำเนิน|จัด|เผยแพร่|ประกาศ|กำหนด|จะ)")]
    private static partial Regex Doing();

    [GeneratedRegex("^(?:องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|อบต|อบจ|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|อำเภอ|ตำบล|จังหวัด)")]
    private static partial Regex KindKey();
}
