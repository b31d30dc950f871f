using System.Collections.Immutable;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Rulebooks;

/// <summary>The ITA rules of one fiscal year, as data. Years in names are resolved; digits are Arabic.</summary>
public sealed record Rulebook
{
    public required int Year { get; init; }

    public required RulebookStatus Status { get; init; }

    /// <summary>The sentence to show on every sheet and page while the rules are not announced; empty when they are.</summary>
    public required string Notice { get; init; }

    public required ImmutableArray<InstrumentRule> Instruments { get; init; }

    public required ImmutableArray<Indicator> Indicators { get; init; }

    public required ImmutableArray<SubIndicator> SubIndicators { get; init; }

    /// <summary>All items: i1…, e1…, o1….</summary>
    public required ImmutableArray<Item> Items { get; init; }

    public required LevelScale LevelScale { get; init; }

    public required ScoreRules ScoreRules { get; init; }

    public required ImmutableArray<DocumentDuty> Duties { get; init; }

    public required AnalysisLayout AnalysisLayout { get; init; }

    public required ProgressLayout ProgressLayout { get; init; }

    public required Calendar Calendar { get; init; }

    public required ImmutableArray<SevenIssue> SevenIssues { get; init; }

    public required ImmutableArray<OfficialName> OfficialNames { get; init; }

    /// <summary>Official terms by key ("nacc", "assessment", …).</summary>
    public required ImmutableSortedDictionary<string, string> Terms { get; init; }

    /// <summary>The whole country's result of the year; null when it is not published.</summary>
    public required NationalResult? National { get; init; }

    /// <summary>Statements about the year that belong to no single entry.</summary>
    public required ImmutableArray<Fact> Remarks { get; init; }

    /// <summary>How sure <see cref="Item.PreviousCodes"/> is.</summary>
    public required Grounds CrosswalkGrounds { get; init; }

    /// <summary>Every statement of the rulebook with its grounds, for the clerk who wants to know how sure a thing is.</summary>
    public IEnumerable<Fact> Facts => RulebookFacts.Of(this);

    public bool IsProvisional => Status == RulebookStatus.Provisional;

    public InstrumentRule RuleOf(Instrument instrument) => Instruments.First(rule => rule.Instrument == instrument);

    public IEnumerable<Item> ItemsOf(Instrument instrument) => Items.Where(item => item.Instrument == instrument);

    public IEnumerable<Item> ItemsOf(Indicator indicator) => Items.Where(item => item.Indicator == indicator.Number);

    public IEnumerable<Item> ItemsOf(SubIndicator sub) => Items.Where(item => item.SubIndicator == sub.Number);

    public IEnumerable<SubIndicator> SubIndicatorsOf(int indicator) => SubIndicators.Where(sub => sub.Indicator == indicator);

    public Item? FindItem(string code) => Items.FirstOrDefault(item => item.Code == code);

    public Item? FindItem(ItemCode code) =>
        Items.FirstOrDefault(item => item.Number == code.Number && InstrumentLetter.Of(item.Instrument) == code.Letter);

    public Indicator? FindIndicator(int number) => Indicators.FirstOrDefault(indicator => indicator.Number == number);

    public SubIndicator? FindSubIndicator(string number) => SubIndicators.FirstOrDefault(sub => sub.Number == number);

    public DocumentDuty? FindDuty(string document) => Duties.FirstOrDefault(duty => duty.Document == document);
}
