namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The words a rulebook file uses for the values of the records.</summary>
internal static class RulebookWords
{
    public static Words<Confidence> Confidences { get; } = new(
        ("none", Confidence.None),
        ("low", Confidence.Low),
        ("low-medium", Confidence.LowMedium),
        ("medium", Confidence.Medium),
        ("medium-high", Confidence.MediumHigh),
        ("high", Confidence.High));

    public static Words<RulebookStatus> Statuses { get; } = new(
        ("official", RulebookStatus.Official),
        ("provisional", RulebookStatus.Provisional));

    public static Words<Instrument> Instruments { get; } = new(
        ("iit", Instrument.Iit),
        ("eit", Instrument.Eit),
        ("oit", Instrument.Oit));

    public static Words<ScorePart> ScoreParts { get; } = new(
        ("iit", ScorePart.Iit),
        ("eit", ScorePart.Eit),
        ("eit-part-1", ScorePart.EitPart1),
        ("eit-part-2", ScorePart.EitPart2),
        ("oit", ScorePart.Oit));

    public static Words<ElementPeriod> Periods { get; } = new(
        ("none", ElementPeriod.None),
        ("whole-year", ElementPeriod.WholeYear),
        ("previous-year", ElementPeriod.PreviousYear),
        ("first-half", ElementPeriod.FirstHalf),
        ("covering-year", ElementPeriod.CoveringYear),
        ("in-force", ElementPeriod.InForce));

    public static Words<OitIndicatorRule> OitIndicatorRules { get; } = new(
        ("not-derivable", OitIndicatorRule.NotDerivable),
        ("mean-of-sub-indicators", OitIndicatorRule.MeanOfSubIndicators));

    public static Words<AnalysisLayout> AnalysisLayouts { get; } = new(
        ("seven-issues", AnalysisLayout.SevenIssues),
        ("ten-indicators", AnalysisLayout.TenIndicators));

    public static Words<ProgressLayout> ProgressLayouts { get; } = new(
        ("by-measure", ProgressLayout.ByMeasure),
        ("by-issue", ProgressLayout.ByIssue));

    public static Words<MilestoneKind> MilestoneKinds { get; } = new(
        ("fixed", MilestoneKind.Fixed),
        ("announced", MilestoneKind.Announced),
        ("rhythm", MilestoneKind.Rhythm));

    public static Words<CrosswalkRule> CrosswalkRules { get; } = new(
        ("as-listed", CrosswalkRule.AsListed),
        ("same-codes", CrosswalkRule.SameCodes),
        ("unknown", CrosswalkRule.Unknown));

    /// <summary>Whether an i or e item's name is the official wording (true) or our own topic.</summary>
    public static Words<bool> Wordings { get; } = new(("official", true), ("topic", false));
}
