using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// A code and the name beside it belong together by the list of the sheet's own year: scores and measures speak the codes
/// of N−1, the checklist those of N. A text that names the other year itself is left alone.
/// </summary>
internal sealed partial class CodesFitTheirNames(Rulebook resultRules, Rulebook planRules) : IWordingRule
{
    private const int NameReach = 160;

    private readonly ItemNames resultNames = new(resultRules);
    private readonly ItemNames planNames = new(planRules);

    public bool Concerns(PrintedText text) => text.HasDigits && text.Arabic.AsSpan().ContainsAny('o', 'O', '0');

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var (rules, names) = text.Workbook is WorkbookKind.Disclosure or WorkbookKind.Agency ? (planRules, planNames) : (resultRules, resultNames);
        foreach (Match match in Code().Matches(text.Arabic))
        {
            if (rules.FindItem("o" + match.Groups[1].Value.TrimStart('0')) is not { } item || names.KeyOf(item.Code) is not { } own)
            {
                continue;
            }

            var end = match.Index + match.Length;
            var after = ThaiText.MatchingKey(Joint().Replace(text.Arabic[end..Math.Min(text.Arabic.Length, end + NameReach)], ""));
            var before = ThaiText.MatchingKey(text.Arabic[Math.Max(0, match.Index - NameReach)..match.Index].TrimEnd(' ', '('));
            var found = names.FindAtStart(after) ?? (match.Value[0] == '(' ? names.FindAtEnd(before) : null);
            if (found is not null && found.Code != item.Code && !names.KeyOf(found.Code)!.Contains(own, StringComparison.Ordinal) && !own.Contains(names.KeyOf(found.Code)!, StringComparison.Ordinal))
            {
                yield return Problems.ItemCodeDisagrees(text.Cell, item.Code, item.Name, found.Name, found.Code, rules.Year);
                yield break;
            }
        }
    }

    // Offices write the letter o as a Thai zero (๐๗, ๐๑๒); a zero inside a number, an hour or an amount is none.
    [GeneratedRegex(@"\(?(?:(?<![A-Za-z0-9])[oO]\s?|(?<![A-Za-z0-9][.,:/-]?)0)(\d{1,2})(?!\d|[,:/-]\d|\.\d)")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\s:：)(\-–.]*(?:เรื่อง\s*)?")]
    private static partial Regex Joint();
}
