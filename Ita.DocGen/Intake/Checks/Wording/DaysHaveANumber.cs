using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>"ภายในเดือนตุลาคม" is right; only วันที่ with a month and no day behind it is not. A dotted leader is a day to come.</summary>
internal sealed partial class DaysHaveANumber : IWordingRule
{
    public bool Concerns(PrintedText text) => text.Typed.Value.Contains("วันที่", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        if (DayWord().Match(text.Typed.Value) is { Success: true } match)
        {
            yield return Problems.DayIsMissing(text.Cell, match.Value);
        }
    }

    [GeneratedRegex(@"วันที่\s*(?:เดือน\s*)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)")]
    private static partial Regex DayWord();
}
