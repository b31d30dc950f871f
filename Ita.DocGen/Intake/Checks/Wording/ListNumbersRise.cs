using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>"๑. … ๒. … ๒. …": a number that stands twice. A cell of several activities may begin at ๑ anew.</summary>
internal sealed partial class ListNumbersRise : IWordingRule
{
    public bool Concerns(PrintedText text) => text.HasDigits && text.Typed.Value.AsSpan().ContainsAny('.', ')');

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var previous = 0;
        foreach (Match match in Mark().Matches(text.Arabic))
        {
            var number = int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            if (number > 1 && number == previous)
            {
                yield return Problems.ListNumberRepeats(text.Cell, number, PrintedText.Around(text.Typed.Value, match.Groups[1].Index));
                yield break;
            }

            previous = number;
        }
    }

    [GeneratedRegex(@"(?:^|\s)(\d{1,2})[.)]\s?(?=[ก-ฮเแโใไ-])", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
