using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Assessments;

/// <summary>
/// One year folder after reading and checking: everything the documents are made from, nothing of Excel but the addresses.
/// A folder knows two rulebooks: scores and measures speak the codes of year N−1, the disclosure checklist those of year N.
/// What is missing or wrong is null or left out; the findings beside it say why.
/// </summary>
public sealed record Assessment(
    int PlanYear,
    Rulebook ResultRules,
    Rulebook PlanRules,
    DateOnly RunDate,
    Agency Agency,
    AgencyPapers Papers,
    AgencyOptions Options,
    ScoreBook Scores,
    DisclosureChecklist Disclosure,
    MeasurePlan Measures)
{
    /// <summary>The year whose result is analysed (N−1).</summary>
    public int ResultYear => PlanYear - 1;
}
