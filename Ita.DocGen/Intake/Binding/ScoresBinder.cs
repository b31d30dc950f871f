using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>scores.xlsx → the score book of year N−1 and its history.</summary>
internal sealed class ScoresBinder(FindingLog log, CodeReader codes)
{
    private static readonly ImmutableArray<ColumnSchema> IndicatorColumns =
    [
        YearScoresSheet.Indicator1, YearScoresSheet.Indicator2, YearScoresSheet.Indicator3, YearScoresSheet.Indicator4, YearScoresSheet.Indicator5,
        YearScoresSheet.Indicator6, YearScoresSheet.Indicator7, YearScoresSheet.Indicator8, YearScoresSheet.Indicator9, YearScoresSheet.Indicator10,
    ];

    public ScoreBook Bind(BoundWorkbook book, Rulebook rules)
    {
        var paste = new PasteReader(log, rules);
        var pasted = paste.Read(book);
        var scores = Bind(book, rules, pasted);
        paste.Tell(book, pasted);
        return scores;
    }

    private ScoreBook Bind(BoundWorkbook book, Rulebook rules, PastedScores pasted) => new(
        [.. YearsOf(book, rules.Year, pasted)],
        [.. book.RowsOf(ItemScoresSheet.Sheet).Select(row => ItemOf(row, rules, pasted)).OfType<ItemScore>()],
        [.. book.RowsOf(IndicatorAnalysisSheet.Sheet).Select(IndicatorOf).OfType<IndicatorAnalysis>()],
        [.. book.RowsOf(IssueAnalysisSheet.Sheet).Select(row => IssueOf(row, rules)).OfType<IssueAnalysis>()],
        [.. book.RowsOf(StrengthsSheet.Sheet).Select(StrengthOf).OfType<StrengthOrLimit>()],
        [.. book.RowsOf(ScorePicturesSheet.Sheet).Select(PictureOf).OfType<ScorePicture>()]);

    private static IEnumerable<YearScores> YearsOf(BoundWorkbook book, int resultYear, PastedScores pasted)
    {
        var years = book.RowsOf(YearScoresSheet.Sheet).Select(row => YearOf(row, resultYear, pasted)).OfType<YearScores>().ToList();
        var first = Enumerable.Range(1, IndicatorColumns.Length).Select(number => pasted.Find(PastedScores.KeyOfIndicator(number))).FirstOrDefault(score => score is not null);
        if (first is not null && !years.Exists(scores => scores.Year == resultYear))
        {
            years.Add(new YearScores(resultYear, first.Cell)
            {
                Indicators = [.. IndicatorColumns.Select((_, index) => pasted.Take(PastedScores.KeyOfIndicator(index + 1)))],
            });
        }

        return years;
    }

    private static YearScores? YearOf(BoundRow row, int resultYear, PastedScores pasted) =>
        row.Year(YearScoresSheet.Year) is { } year
            ? new YearScores(year.Value, year.Cell)
            {
                AnnouncedOn = row.Day(YearScoresSheet.AnnouncedOn),
                Reference = row.Text(YearScoresSheet.Reference),
                Overall = row.Number(YearScoresSheet.Overall),
                Level = row.Text(YearScoresSheet.Level),
                Iit = row.Number(YearScoresSheet.Iit),
                EitPart1 = row.Number(YearScoresSheet.EitPart1),
                EitPart2 = row.Number(YearScoresSheet.EitPart2),
                Eit = row.Number(YearScoresSheet.Eit),
                Oit = row.Number(YearScoresSheet.Oit),
                Indicators = [.. IndicatorColumns.Select((column, index) =>
                    year.Value == resultYear ? pasted.Fill(row, column, PastedScores.KeyOfIndicator(index + 1)) : row.Number(column))],
                Remark = row.Text(YearScoresSheet.Remark),
            }
            : null;

    private ItemScore? ItemOf(BoundRow row, Rulebook rules, PastedScores pasted)
    {
        if (codes.Read(row.Text(ItemScoresSheet.Code), rules) is not { } code)
        {
            return null;
        }

        return new ItemScore(code.Value, code.Cell)
        {
            Score = pasted.Fill(row, ItemScoresSheet.Score, code.Value),
            Part1 = pasted.Fill(row, ItemScoresSheet.Part1, PastedScores.KeyOfPart(code.Value, 1)),
            Part2 = pasted.Fill(row, ItemScoresSheet.Part2, PastedScores.KeyOfPart(code.Value, 2)),
            AssessorRemark = row.Text(ItemScoresSheet.AssessorRemark),
            Analysis = row.Text(ItemScoresSheet.Analysis),
            FullQuestion = row.Text(ItemScoresSheet.FullQuestion),
            AnswerOptions = row.Text(ItemScoresSheet.AnswerOptions),
        };
    }

    private static IndicatorAnalysis? IndicatorOf(BoundRow row) =>
        row.Text(IndicatorAnalysisSheet.Number) is { } typed && LeadingNumber(typed.Value) is { } number
            ? new IndicatorAnalysis(number, typed.Cell)
            {
                Part1 = row.Number(IndicatorAnalysisSheet.Part1),
                Part2 = row.Number(IndicatorAnalysisSheet.Part2),
                Analysis = row.Text(IndicatorAnalysisSheet.Analysis),
                Guidance = row.Text(IndicatorAnalysisSheet.Guidance),
                AnalysisCell = row.Address(IndicatorAnalysisSheet.Analysis),
                GuidanceCell = row.Address(IndicatorAnalysisSheet.Guidance),
                DraftWasRead = row.IsTicked(IndicatorAnalysisSheet.DraftWasRead),
            }
            : null;

    private static IssueAnalysis? IssueOf(BoundRow row, Rulebook rules)
    {
        if (row.Text(IssueAnalysisSheet.Issue) is not { } typed)
        {
            return null;
        }

        var key = ThaiText.MatchingKey(typed.Value);
        var number = rules.SevenIssues.FirstOrDefault(issue => key.Contains(ThaiText.MatchingKey(issue.Name), StringComparison.Ordinal))?.Number ?? LeadingNumber(typed.Value);
        return number is null
            ? null
            : new IssueAnalysis(number.Value, typed.Cell)
            {
                Related = row.Several(IssueAnalysisSheet.Related),
                Analysis = row.Text(IssueAnalysisSheet.Analysis),
                UrgentWeakness = row.Text(IssueAnalysisSheet.UrgentWeakness),
                ToImprove = row.Text(IssueAnalysisSheet.ToImprove),
                AnalysisCell = row.Address(IssueAnalysisSheet.Analysis),
                DraftWasRead = row.IsTicked(IssueAnalysisSheet.DraftWasRead),
            };
    }

    private StrengthOrLimit? StrengthOf(BoundRow row)
    {
        if (row.Text(StrengthsSheet.Text) is not { } text)
        {
            return null;
        }

        var instrument = row.Text(StrengthsSheet.Instrument);
        if (instrument is not null && instrument.Value != ChoiceLists.Instruments.Words[0] && !Words.Instruments.TryFind(instrument.Value, out _))
        {
            log.AddUnreadable(Problems.ValueNotInList(instrument.Cell, StrengthsSheet.Instrument.Heading, instrument.Value, ChoiceLists.Instruments.Words));
        }

        return new StrengthOrLimit(row.Text(StrengthsSheet.Kind)?.Value == ChoiceLists.StrengthKinds.Words[0], text)
        {
            Instrument = instrument is not null && Words.Instruments.TryFind(instrument.Value, out var known) ? known : null,
        };
    }

    private static ScorePicture? PictureOf(BoundRow row) =>
        row.Text(ScorePicturesSheet.Place) is { } place && row.Text(ScorePicturesSheet.File) is { } file
            ? new ScorePicture(place, file) { Caption = row.Text(ScorePicturesSheet.Caption) }
            : null;

    /// <summary>"๖", "ตัวชี้วัดที่ ๖ …", "(3) …": the first number of the text.</summary>
    internal static int? LeadingNumber(string text)
    {
        var arabic = ThaiDigits.ToArabic(text);
        var start = arabic.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < arabic.Length && char.IsAsciiDigit(arabic[end]))
        {
            end++;
        }

        return int.TryParse(arabic.AsSpan(start, end - start), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
