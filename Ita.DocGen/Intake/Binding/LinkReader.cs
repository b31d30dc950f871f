using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using ItemCode = Ita.DocGen.Thai.ItemCode;

namespace Ita.DocGen.Intake.Binding;

/// <summary>What a measure is tied to: "ตัวชี้วัดที่ 7", "9.3", "o12", "ประเด็นที่ 3", or a topic of the disclosure list by name.</summary>
internal static class LinkReader
{
    public static MeasureLink Read(Sourced<string> typed, Rulebook rules)
    {
        var text = ThaiDigits.ToArabic(typed.Value).Trim();
        var number = ScoresBinder.LeadingNumber(text);
        if (text.StartsWith("ประเด็น", StringComparison.Ordinal) && number is { } issue && rules.SevenIssues.Any(known => known.Number == issue))
        {
            return new MeasureLink(typed) { Issue = issue };
        }

        if (rules.SubIndicators.FirstOrDefault(sub => text.Contains(sub.Number, StringComparison.Ordinal)) is { } found)
        {
            return new MeasureLink(typed) { SubIndicator = found.Number };
        }

        if (ItemCodeReader.Read(text) is Understood<ItemCode>(var code) && rules.FindItem(code.ToString()) is not null)
        {
            return new MeasureLink(typed) { Item = code.ToString() };
        }

        if (number is { } indicator && IsIndicator(text) && rules.FindIndicator(indicator) is not null)
        {
            return new MeasureLink(typed) { Indicator = indicator };
        }

        return ByName(typed, rules) ?? new MeasureLink(typed);
    }

    private static bool IsIndicator(string text) =>
        text.StartsWith("ตัวชี้วัด", StringComparison.Ordinal) || text.All(letter => char.IsAsciiDigit(letter) || letter == ' ');

    private static MeasureLink? ByName(Sourced<string> typed, Rulebook rules)
    {
        var key = ThaiText.MatchingKey(typed.Value);
        if (rules.Indicators.FirstOrDefault(candidate => ThaiText.MatchingKey(candidate.Name) == key) is { } indicator)
        {
            return new MeasureLink(typed) { Indicator = indicator.Number };
        }

        if (rules.SubIndicators.FirstOrDefault(candidate => ThaiText.MatchingKey(candidate.Name) == key) is { } sub)
        {
            return new MeasureLink(typed) { SubIndicator = sub.Number };
        }

        return rules.ItemsOf(Instrument.Oit).FirstOrDefault(candidate => ThaiText.MatchingKey(candidate.Name) == key) is { } item
            ? new MeasureLink(typed) { Item = item.Code }
            : null;
    }
}
