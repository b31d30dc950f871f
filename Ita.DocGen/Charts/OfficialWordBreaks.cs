using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// Line ends for the short official names that stand in charts: at spaces, and before the words these names are made of.
/// A typesetter with a dictionary knows more places; this list keeps to those that are certain.
/// </summary>
internal static class OfficialWordBreaks
{
    private static readonly ImmutableArray<string> Words =
    [
        "หน้าที่", "งบประมาณ", "อำนาจ", "ทรัพย์สิน", "ราชการ", "ปัญหา", "ทุจริต", "ดำเนินงาน", "สื่อสาร", "ทำงาน", "ระบบ", "ข้อมูล",
        "สาธารณะ", "ผู้มี", "ส่วนได้", "ส่วนเสีย", "ภายใน", "ภายนอก", "เผยแพร่", "โดยด่วน", "จัดจ้าง", "ทรัพยากร", "บุคคล", "คุณธรรม",
        "เพื่อ", "ให้บริการ", "ป้องกัน", "ส่งเสริม", "พัฒนา", "และ", "หน่วยงาน",
    ];

    // these also end or fill other words (ราชการ, ข้อความ, สิ่งของ): certain only right behind a word that is known
    private static readonly ImmutableArray<string> JoiningWords = ["การ", "ความ", "ของ"];

    private static readonly ImmutableArray<string> WordsBeforeJoining = [.. Words, "คุณภาพ", "ประสิทธิภาพ", "ด้าน", "ประเด็น"];

    private static readonly ImmutableArray<string> WholeNames = ["เจ้าหน้าที่", "ข้าราชการ"];

    public static IEnumerable<int> In(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] is ' ' or '\u200B' || (text[i] >= 'ก' && StartsWordAt(text, i)))
            {
                yield return i;
            }
        }
    }

    private static bool StartsWordAt(string text, int index) =>
        (Words.Any(word => StandsAt(text, index, word)) && !IsInsideWholeName(text, index))
        || (JoiningWords.Any(word => StandsAt(text, index, word)) && WordsBeforeJoining.Any(word => StandsAt(text, index - word.Length, word)));

    private static bool IsInsideWholeName(string text, int index) =>
        WholeNames.Any(name => Enumerable.Range(1, name.Length - 1).Any(offset => StandsAt(text, index - offset, name)));

    private static bool StandsAt(string text, int index, string word) =>
        index >= 0 && string.CompareOrdinal(text, index, word, 0, word.Length) == 0;
}
