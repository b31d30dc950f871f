using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Memos;

/// <summary>Sentences that several memos share, made from the facts of one year folder.</summary>
internal sealed class MemoWords(CompositionInput input, Prose prose)
{
    public const string MeasuresTitle = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
    private const int MostNamed = 3;

    private readonly Insight insight = input.Insight;

    public int ResultYear => input.Assessment.ResultYear;

    public int PlanYear => input.Assessment.PlanYear;

    public string Agency => prose.AgencyName;

    /// <summary>The division that writes, as the subject of a sentence.</summary>
    public string Author(string documentId) =>
        new MemoHeads(input, prose).Owner(input.Assessment.Papers.Find(documentId)) is { } owner ? owner.FullName.Value : Agency;

    /// <summary>"๙๔.๓๐ คะแนน อยู่ในระดับ “ผ่านดี”".</summary>
    public ImmutableArray<Inline> OverallAndLevel()
    {
        if (insight.Result.Overall is not { } overall)
        {
            return [];
        }

        return insight.Result.LevelName is { } level
            ? Sentence.Of(prose, $"{overall} คะแนน อยู่ในระดับ “{Level(level)}”")
            : Sentence.Of(prose, $"{overall} คะแนน");
    }

    /// <summary>" เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗ ซึ่งได้ ๙๒.๘๔ คะแนน จำนวน ๑.๓๐ คะแนน"; nothing without a year before.</summary>
    public ImmutableArray<Inline> Changed()
    {
        if (insight.Result.Change is not { } change)
        {
            return [];
        }

        var points = change.Points with { Value = Math.Abs(change.Points.Value) };
        return change.Points.Printed == 0
            ? Sentence.Of(prose, $" เท่ากับปีงบประมาณ พ.ศ. {change.FromYear}")
            : Sentence.Of(prose, $" {(change.Points.Printed > 0 ? "เพิ่มขึ้น" : "ลดลง")}จากปีงบประมาณ พ.ศ. {change.FromYear} ซึ่งได้ {change.From} คะแนน จำนวน {points} คะแนน");
    }

    /// <summary>The lowest indicators below 100, at most three, named with their scores.</summary>
    public ImmutableArray<Inline> LowestIndicators()
    {
        var lowest = insight.Raise.OrderBy(result => result.Score!.Printed).ThenBy(result => result.Indicator.Number).Take(MostNamed);
        return Sentence.Join([.. lowest.Select(result =>
            Sentence.Of(prose, $"ตัวชี้วัดที่ {result.Indicator.Number} {result.Indicator.Name} {result.Score!} คะแนน"))]);
    }

    /// <summary>The o items that lost points, by code.</summary>
    public ImmutableArray<Inline> LostItems()
    {
        var items = insight.WeakPoints.Select(point => point.Item).OfType<Rulebooks.Item>().ToArray();
        return items.Length == 0
            ? []
            : Sentence.Of(prose, $"ข้อมูลสาธารณะที่ยังไม่ได้คะแนนเต็ม ได้แก่ ข้อ {Sentence.Join([.. items.Select(Code)], " และ ")} (ปี {ResultYear})");
    }

    /// <summary>"ทั้งนี้ มีเอกสารที่เกี่ยวข้อง ได้แก่ คำสั่ง…".</summary>
    public ImmutableArray<Inline> Cited(string documentId)
    {
        var citations = new Citations(input, prose);
        var orders = citations.InForceFor(documentId).ToArray();
        return orders.Length == 0 ? [] : Sentence.Of(prose, $"ทั้งนี้ มีเอกสารที่เกี่ยวข้อง ได้แก่ {citations.All(orders)}");
    }

    public ImmutableArray<Measure> Measures => input.Assessment.Measures.Measures;

    public TextRun CountOfMeasures => prose.Count(PrintedMeasures().Length, "นับมาตรการที่พิมพ์ในแผน", Measures.Select(measure => (measure.Text ?? measure.Project)?.Cell ?? measure.Cell));

    /// <summary>The measures as printed: activities that share a row and a wording are one.</summary>
    public Measure[] PrintedMeasures() =>
        [.. Measures.Where(measure => measure.Text is not null).DistinctBy(measure => (measure.PrintedRow, measure.Text!.Value))];

    private TextRun Level(string level) =>
        new(level) { Source = insight.Result.AnnouncedLevel is { } typed ? Provenance.Of(typed.Cell) : null };

    private ImmutableArray<Inline> Code(Rulebooks.Item item) => [prose.CodeRun(item.Code)];
}
