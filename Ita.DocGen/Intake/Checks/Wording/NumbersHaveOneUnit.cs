using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>"ร้อยละ ๙๗.๐๑ คะแนน" says two things of one number.</summary>
internal sealed partial class NumbersHaveOneUnit : IWordingRule
{
    public bool Concerns(PrintedText text) =>
        text.HasDigits && (text.Typed.Value.Contains("ร้อยละ", StringComparison.Ordinal) || text.Typed.Value.Contains("คะแนน", StringComparison.Ordinal));

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        if (TwoUnits().Match(text.Arabic) is { Success: true } match)
        {
            yield return Problems.NumberHasTwoUnits(text.Cell, text.Typed.Value.Substring(match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"ร้อยละ\s*\d+(?:\.\d+)?\s*(?:คะแนน|%|เปอร์เซ็นต์)|\d\s*(?:%|เปอร์เซ็นต์)\s*คะแนน")]
    private static partial Regex TwoUnits();
}
