using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>How a piece of work is told in tables: who does it, when, and how far it is.</summary>
internal static class WorkWords
{
    /// <summary>The phrase the staff typed, or the divisions, one a line, by their names in tables.</summary>
    public static ImmutableArray<Block> Responsible(Prose prose, Agency agency, Responsibility responsible)
    {
        if (responsible.PrintedText is { } phrase)
        {
            return StaffText.Blocks(prose, phrase, ParagraphStyle.TableText);
        }

        return [.. responsible.All.Select(name => new Paragraph(
            ParagraphStyle.TableText,
            [new TextRun(prose.Show(NameInTables(agency, name.Value))) { Source = Provenance.Of(name.Cell) }]))];
    }

    /// <summary>The phrase the staff typed, or "๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙", or "ตลอดปีงบประมาณ" when it is just that.</summary>
    public static ImmutableArray<Block> Period(Prose prose, Measure measure, int planYear)
    {
        if (measure.PrintedPeriod is { } typed)
        {
            return StaffText.Blocks(prose, typed, ParagraphStyle.TableText);
        }

        return Span(prose, measure, planYear) is { } run ? [new Paragraph(ParagraphStyle.TableText, [run])] : [];
    }

    public static string StatusWord(WorkStatus? status) => status switch
    {
        WorkStatus.Done => "ดำเนินการแล้วเสร็จ",
        WorkStatus.InProgress => "อยู่ระหว่างดำเนินการ",
        WorkStatus.Continuing => "ดำเนินการต่อเนื่อง",
        WorkStatus.Cancelled => "ยกเลิก",
        WorkStatus.NotStarted => "ยังไม่ได้ดำเนินการ",
        _ => "ยังไม่ได้รายงานผล",
    };

    public static string NameInTables(Agency agency, string division) =>
        agency.Divisions.FirstOrDefault(known => known.FullName.Value == division)?.NameInTables ?? division;

    private static TextRun? Span(Prose prose, Measure measure, int planYear)
    {
        if ((measure.Start ?? measure.End) is not { } known)
        {
            return null;
        }

        if (measure.Start is null || measure.End is null || measure.Start.Value.Equals(measure.End.Value))
        {
            return prose.Date(known);
        }

        var period = new DatePeriod(measure.Start.Value.Period.First, measure.End.Value.Period.Last);
        var words = period == new FiscalYear(planYear).Period
            ? ThaiDate.ThroughoutFiscalYear(new FiscalYear(planYear), prose.Numerals)
            : measure.Start.Value is OneMonth && measure.End.Value is OneMonth
                ? ThaiDate.ShortMonthRange(period, prose.Numerals)
                : ThaiDate.ShortRange(period, prose.Numerals);
        return new TextRun(words) { Source = new Provenance([measure.Start.Cell, measure.End.Cell]) };
    }
}
