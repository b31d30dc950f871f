using System.Text;

namespace Ita.DocGen.Thai;

/// <summary>Writes whole numbers in Thai words: ยี่สิบเอ็ด, หนึ่งร้อยเอ็ด, หนึ่งล้าน.</summary>
public static class ThaiCount
{
    private const ulong Million = 1_000_000;

    private static readonly string[] Digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly string[] Places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

    public static string Words(long number)
    {
        if (number == 0)
        {
            return Digits[0];
        }

        var words = new StringBuilder();
        if (number < 0)
        {
            words.Append("ลบ");
        }

        Append(words, number < 0 ? (ulong)-(number + 1) + 1 : (ulong)number);
        return words.ToString();
    }

    private static void Append(StringBuilder words, ulong number)
    {
        var hasMillions = number >= Million;
        if (hasMillions)
        {
            Append(words, number / Million);
            words.Append("ล้าน");
        }

        AppendBelowMillion(words, (int)(number % Million), hasMillions);
    }

    private static void AppendBelowMillion(StringBuilder words, int number, bool follows)
    {
        for (int place = 5, unit = 100_000; place >= 0; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                continue;
            }

            words.Append((place, digit) switch
            {
                (0, 1) when follows => "เอ็ด",
                (1, 1) => "",
                (1, 2) => "ยี่",
                _ => Digits[digit],
            });
            words.Append(Places[place]);
            follows = true;
        }
    }
}
