using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The words a rulebook file uses for the values of the records.</summary>
internal static class RulebookWords
{
    public static ImmutableDictionary<string, Confidence> Confidences { get; } = Words(
        ("none", Confidence.None),
        ("low", Confidence.Low),
        ("low-medium", Confidence.LowMedium),
        ("medium", Confidence.Medium),
        ("medium-high", Confidence.MediumHigh),
        ("high", Confidence.High));

    public static ImmutableDictionary<string, RulebookStatus> Statuses { get; } = Words(
        ("official", RulebookStatus.Official),
        ("provisional", RulebookStatus.Provisional));

    public static ImmutableDictionary<string, Instrument> Instruments { get; } = Words(
        ("iit", Instrument.Iit),
        ("eit", Instrument.Eit),
        ("oit", Instrument.Oit));

    public static ImmutableDictionary<string, ScorePart> ScoreParts { get; } = Words(
        ("iit", ScorePart.Iit),
        ("eit", ScorePart.Eit),
        ("eit-part-1", ScorePart.EitPart1),
        ("eit-part-2", ScorePart.EitPart2),
        ("oit", ScorePart.Oit));

    public static ImmutableDictionary<string, ElementPeriod> Periods { get; } = Words(
        ("none", ElementPeriod.None),
        ("whole-year", ElementPeriod.WholeYear),
        ("previous-year", ElementPeriod.PreviousYear),
        ("first-half", ElementPeriod.FirstHalf),
        ("covering-year", ElementPeriod.CoveringYear),
        ("in-force", ElementPeriod.InForce));

    public static ImmutableDictionary<string, OitIndicatorRule> OitIndicatorRules { get; } = Words(
        ("not-derivable", OitIndicatorRule.NotDerivable),
        ("mean-of-sub-indicators", OitIndicatorRule.MeanOfSubIndicators));

    public static ImmutableDictionary<string, AnalysisLayout> AnalysisLayouts { get; } = Words(
        ("seven-issues", AnalysisLayout.SevenIssues),
        ("ten-indicators", AnalysisLayout.TenIndicators));

    public static ImmutableDictionary<string, ProgressLayout> ProgressLayouts { get; } = Words(
        ("by-measure", ProgressLayout.ByMeasure),
        ("by-issue", ProgressLayout.ByIssue));

    public static ImmutableDictionary<string, MilestoneKind> MilestoneKinds { get; } = Words(
        ("fixed", MilestoneKind.Fixed),
        ("announced", MilestoneKind.Announced),
        ("rhythm", MilestoneKind.Rhythm));

    public static ImmutableDictionary<string, CrosswalkRule> CrosswalkRules { get; } = Words(
        ("as-listed", CrosswalkRule.AsListed),
        ("same-codes", CrosswalkRule.SameCodes),
        ("unknown", CrosswalkRule.Unknown));

    /// <summary>Whether an i or e item's name is the official wording (true) or our own topic.</summary>
    public static ImmutableDictionary<string, bool> Wordings { get; } = Words(("official", true), ("topic", false));

    private static ImmutableDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToImmutableDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
