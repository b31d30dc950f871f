using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The rules that hold between the parts of a rulebook.</summary>
internal static class RulebookChecks
{
    public static void Check(BoundLists lists, RulebookContext context)
    {
        WeightsSumToOne(lists.Instruments, context);
        IndicatorsHaveNoGap(lists.Indicators, context);
        foreach (var rule in lists.Instruments)
        {
            CodesHaveNoGap(rule, lists.Items, context);
        }

        LevelBandChecks.Check(lists.Bands, context);
        var known = new KnownNames(lists);
        SubIndicatorsExist(lists, known, context);
        IndicatorsExist(lists, known, context);
        ItemsExist(lists, known, context);
    }

    private static void WeightsSumToOne(ImmutableArray<Sourced<InstrumentRule>> instruments, RulebookContext context)
    {
        var sum = instruments.Sum(rule => rule.Value.Weight);
        if (instruments.Length > 0 && sum != 1)
        {
            var changed = instruments.FirstOrDefault(rule => rule.Cell.File == context.File) ?? instruments[0];
            context.Tell(Problems.RulebookWeightsDoNotSumToOne(changed.Cell, sum)
                .RelatedTo([.. instruments.Where(rule => rule != changed).Select(rule => rule.Cell)]));
        }
    }

    private static void IndicatorsHaveNoGap(ImmutableArray<Sourced<Indicator>> indicators, RulebookContext context)
    {
        var expected = 1;
        foreach (var indicator in indicators.OrderBy(indicator => indicator.Value.Number))
        {
            if (indicator.Value.Number != expected)
            {
                context.Tell(Problems.RulebookIndicatorsHaveAGap(indicator.Cell, expected, indicator.Value.Number));
                return;
            }

            expected++;
        }
    }

    private static void CodesHaveNoGap(Sourced<InstrumentRule> rule, ImmutableArray<Sourced<Item>> items, RulebookContext context)
    {
        var letter = InstrumentLetter.Of(rule.Value.Instrument);
        var expected = 1;
        foreach (var item in items.Where(item => item.Value.Instrument == rule.Value.Instrument && item.Value.Number > 0).OrderBy(item => item.Value.Number))
        {
            if (item.Value.Number != expected)
            {
                context.Tell(Problems.RulebookCodesHaveAGap(item.Cell, $"{letter}{expected}", item.Value.Code));
                return;
            }

            expected++;
        }

        if (expected - 1 != rule.Value.ItemCount)
        {
            context.Tell(Problems.RulebookItemCountDiffers(rule.Cell, rule.Value.ShortName, rule.Value.ItemCount, expected - 1));
        }
    }

    private static void SubIndicatorsExist(BoundLists lists, KnownNames known, RulebookContext context)
    {
        foreach (var (item, cell) in lists.Items.Where(item => item.Value.SubIndicator is { Length: > 0 }))
        {
            if (lists.SubIndicators.FirstOrDefault(sub => sub.Value.Number == item.SubIndicator)?.Value is not { } sub)
            {
                context.Tell(Problems.RulebookSubIndicatorIsUnknown(cell, item.Code, item.SubIndicator!, known.SubIndicators));
            }
            else if (item.Heading.Length > 0 && !sub.Headings.Contains(item.Heading))
            {
                context.Tell(Problems.RulebookHeadingIsUnknown(cell, item.Code, item.Heading, sub.Number, sub.Headings));
            }
        }

        foreach (var (issue, cell) in lists.SevenIssues)
        {
            foreach (var number in issue.SubIndicators.Where(number => !known.SubIndicators.Contains(number)))
            {
                context.Tell(Problems.RulebookSubIndicatorIsUnknown(cell, $"sevenIssues {issue.Number}", number, known.SubIndicators));
            }
        }
    }

    private static void IndicatorsExist(BoundLists lists, KnownNames known, RulebookContext context)
    {
        var named = lists.Items.Where(item => item.Value.SubIndicator is null).Select(item => (item.Value.Code, item.Value.Indicator, item.Cell))
            .Concat(lists.SubIndicators.Where(sub => sub.Value.Indicator > 0).Select(sub => (sub.Value.Number, sub.Value.Indicator, sub.Cell)))
            .Concat(lists.SevenIssues.SelectMany(issue => issue.Value.Indicators.Select(number => ($"sevenIssues {issue.Value.Number}", number, issue.Cell))));
        foreach (var (owner, number, cell) in named.Where(entry => !known.Indicators.Contains(entry.Item2)))
        {
            context.Tell(Problems.RulebookIndicatorIsUnknown(cell, owner, number));
        }
    }

    private static void ItemsExist(BoundLists lists, KnownNames known, RulebookContext context)
    {
        var named = lists.Items.SelectMany(item => item.Value.MustDifferFrom.Select(code => (Owner: item.Value.Code, Code: code, item.Cell)))
            .Concat(lists.Duties.Where(duty => duty.Value.ItemCode is { Length: > 0 }).Select(duty => (duty.Value.Document, duty.Value.ItemCode!, duty.Cell)))
            .Concat(lists.SevenIssues.SelectMany(issue => issue.Value.Items.Select(code => ($"sevenIssues {issue.Value.Number}", code, issue.Cell))));
        foreach (var (owner, code, cell) in named.Where(entry => !known.Items.Contains(entry.Item2)))
        {
            context.Tell(Problems.RulebookItemIsUnknown(cell, owner, code));
        }
    }
}
