using System.Text;

namespace Ita.DocGen.Workbooks;

/// <summary>Text of a finding as a cell may hold it: what the user typed is quoted there, and may be anything.</summary>
internal static class SafeText
{
    private const int LongestCell = 32_000;

    /// <summary>Without letters that XML and BIFF refuse, and no longer than Excel reads.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value is < 0x20 and not '\n' and not '\t' or 0xFFFE or 0xFFFF ? " " : rune.ToString());
        }

        return safe.Length <= LongestCell ? safe.ToString() : safe.ToString(0, LongestCell - 1) + "…";
    }
}
