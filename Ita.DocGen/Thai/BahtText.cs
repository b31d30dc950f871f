using System.Text;

namespace Ita.DocGen.Thai;

/// <summary>Writes a sum of money in words, as cheques and contracts do: หนึ่งร้อยบาทถ้วน, สิบบาทยี่สิบห้าสตางค์.</summary>
public static class BahtText
{
    /// <summary>Rounded half up to satang.</summary>
    public static string Words(decimal baht)
    {
        var satang = decimal.Round(Math.Abs(baht) * 100, 0, MidpointRounding.AwayFromZero);
        var whole = (long)decimal.Floor(satang / 100);
        var part = (int)(satang % 100);
        var words = new StringBuilder();
        if (baht < 0 && satang > 0)
        {
            words.Append("ลบ");
        }

        if (whole > 0 || part == 0)
        {
            words.Append(ThaiCount.Words(whole)).Append("บาท");
        }

        words.Append(part == 0 ? "ถ้วน" : ThaiCount.Words(part) + "สตางค์");
        return words.ToString();
    }
}
