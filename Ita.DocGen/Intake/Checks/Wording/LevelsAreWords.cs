using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Letters named the levels up to 2565; a text of later years that speaks of none of those years uses words.</summary>
internal sealed partial class LevelsAreWords(Assessment assessment) : IWordingRule
{
    private const int LastYearOfLetters = 2565;
    private const int WordsBefore = 160;

    public bool Concerns(PrintedText text) =>
        assessment.ResultYear > LastYearOfLetters && text.Typed.Value.AsSpan().ContainsAnyInRange('A', 'F') && text.Typed.Value.Contains("ระดับ", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        if (Letter().Match(text.Arabic) is { Success: true } match && !SpeaksOfOldYears(text.Arabic, match.Index))
        {
            yield return Problems.TextCitesLetterLevel(text.Cell, match.Groups[1].Value);
        }
    }

    private static bool SpeaksOfOldYears(string text, int place) =>
        Year().Matches(text[Math.Max(0, place - WordsBefore)..place])
            .Any(year => int.Parse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture) <= LastYearOfLetters);

    [GeneratedRegex(@"(?:อยู่ใน|ผลการประเมิน\s*:?\s*|ได้)ระดับ\s*(AA|[A-F])(?![A-Za-z])")]
    private static partial Regex Letter();

    [GeneratedRegex(@"25\d\d")]
    private static partial Regex Year();
}
