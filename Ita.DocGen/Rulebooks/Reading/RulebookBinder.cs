using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The merged fields of a year → a <see cref="Rulebook"/>; every fault is told at its line.</summary>
internal static class RulebookBinder
{
    public static Rulebook Bind(JsonFields root, YearText years, List<Diagnostic> findings)
    {
        var context = new RulebookContext(root.Place.File, years, findings);
        var fields = new FieldReader(root, context);
        fields.Know("basedOn");
        context.Sources = fields.TextsByName("sources");
        context.AtMost = fields.Has("confidenceAtMost") ? fields.Choice("confidenceAtMost", RulebookWords.Confidences) : Confidence.High;
        fields.Know("confidenceAtMost");

        var (crosswalk, crosswalkGrounds) = fields.Inner("crosswalk") is { } inner
            ? Closed(inner, rule => (rule.Choice("rule", RulebookWords.CrosswalkRules), rule.Grounds()))
            : (CrosswalkRule.Unknown, Nothing);
        var items = new ItemBinder(crosswalk, fields.Text("wordingNote"));
        var status = fields.Choice("status", RulebookWords.Statuses);
        var notice = fields.Text("provisionalNotice");
        var (scale, bands) = fields.Inner("levels") is { } levels ? Closed(levels, LevelScaleBinder.Bind) : (EmptyScale, []);
        var lists = new BoundLists(
            fields.List("instruments", InstrumentRule),
            fields.List("indicators", Indicator),
            fields.List("subIndicators", SubIndicatorBinder.Bind),
            fields.List("items", items.Bind),
            bands,
            fields.List("duties", DutyBinder.Bind),
            fields.List("sevenIssues", SevenIssue));

        var rulebook = new Rulebook
        {
            Year = fields.Whole("year"),
            Status = status,
            Notice = status == RulebookStatus.Provisional ? notice : "",
            Instruments = [.. lists.Instruments.Select(rule => rule.Value)],
            Indicators = [.. lists.Indicators.Select(indicator => indicator.Value).OrderBy(indicator => indicator.Number)],
            SubIndicators = [.. lists.SubIndicators.Select(sub => sub.Value)],
            Items = [.. lists.Items.Select(item => item.Value).OrderBy(item => item.Instrument).ThenBy(item => item.Number)],
            LevelScale = scale,
            ScoreRules = fields.Inner("scoreRules") is { } rules ? Closed(rules, ScoreRules) : EmptyRules,
            Duties = [.. lists.Duties.Select(duty => duty.Value)],
            AnalysisLayout = fields.Choice("analysisLayout", RulebookWords.AnalysisLayouts),
            ProgressLayout = fields.Choice("progressLayout", RulebookWords.ProgressLayouts),
            Calendar = new Calendar([.. fields.List("calendar", CalendarBinder.Bind).OrderBy(milestone => milestone.From ?? milestone.To)]),
            SevenIssues = [.. lists.SevenIssues.Select(issue => issue.Value)],
            OfficialNames = fields.List("officialNames", OfficialName),
            Terms = fields.TextsByName("terms"),
            National = fields.InnerOrNone("national") is { } national ? Closed(national, NationalResult) : null,
            Remarks = fields.ListOrNone("remarks", Fact),
            CrosswalkGrounds = crosswalkGrounds,
        };
        fields.Close();
        if (findings.Count == 0)
        {
            // What is missing or unreadable would only be told again here.
            RulebookChecks.Check(lists, context);
        }

        return rulebook;
    }

    private static Grounds Nothing { get; } = new(Confidence.None, "");

    private static LevelScale EmptyScale { get; } = new([], [], 0, Nothing);

    private static ScoreRules EmptyRules { get; } = new(false, [], OitIndicatorRule.NotDerivable, [], Nothing);

    private static T Closed<T>(FieldReader fields, Func<FieldReader, T> read)
    {
        var value = read(fields);
        fields.Close();
        return value;
    }

    private static Sourced<InstrumentRule> InstrumentRule(FieldReader fields) => new(
        new InstrumentRule(
            fields.Choice("code", RulebookWords.Instruments),
            fields.Text("shortName"),
            fields.Text("name"),
            fields.Number("weight"),
            fields.Whole("items"),
            fields.Grounds()),
        fields.Place);

    private static Sourced<Indicator> Indicator(FieldReader fields) => new(
        new Indicator(fields.Whole("number"), fields.Text("name"), fields.Choice("instrument", RulebookWords.Instruments), fields.Grounds()),
        fields.Place);

    private static ScoreRules ScoreRules(FieldReader fields) => new(
        fields.Flag("eitHasParts"),
        fields.Numbers("oitSteps"),
        fields.Choice("oitIndicators", RulebookWords.OitIndicatorRules),
        fields.ListOrNone("facts", Fact),
        fields.Grounds());

    private static Fact Fact(FieldReader fields) => new(fields.Text("subject"), fields.Text("text"), fields.Grounds());

    private static Sourced<SevenIssue> SevenIssue(FieldReader fields) => new(
        new SevenIssue(
            fields.Whole("number"),
            fields.Text("name"),
            fields.Wholes("indicators"),
            fields.Texts("subIndicators"),
            fields.Texts("items"),
            fields.Grounds()),
        fields.Place);

    private static OfficialName OfficialName(FieldReader fields) =>
        new(fields.Text("name"), fields.TextOr("short", ""), fields.Texts("misspellings"), fields.Grounds());

    private static NationalResult NationalResult(FieldReader fields) => new(
        fields.WholeOrNone("agencies"),
        fields.NumberOrNone("average"),
        fields.WholeOrNone("passed"),
        fields.NumberOrNone("passedPercent"),
        fields.Grounds());
}
