using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Measures;

/// <summary>The table of the plan, by ten indicators or by seven issues. Activities and steps of one row bear the same numbers.</summary>
internal sealed class PlanTable(CompositionInput input, Prose prose)
{
    private const string Continued = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ต่อ)";
    private readonly PlanFinding findings = new(input, prose);
    private readonly int year = input.Assessment.PlanYear;
    private bool bearsOwnNumbers;

    public Table Compose(AnalysisLayout layout)
    {
        var rows = PlanRow.Of(input.Assessment.Measures);
        bearsOwnNumbers = !rows.All(row => IsFoundByCount(row, layout));
        return layout == AnalysisLayout.TenIndicators ? ByIndicators(rows) : ByIssues(rows);
    }

    // The other tables speak of มาตรการที่ ๓.๑. Under issue ๓ the first activity is read as that one; a row of indicators,
    // or a sheet that counts otherwise, must print the numbers of the sheet.
    private bool IsFoundByCount(PlanRow row, AnalysisLayout layout)
    {
        var issue = layout == AnalysisLayout.TenIndicators ? null : IssueOf(row);
        return row.Measures.Index().All(one =>
            !one.Item.Number.Contains('.', StringComparison.Ordinal) || one.Item.Number == string.Create(CultureInfo.InvariantCulture, $"{issue?.Number}.{one.Index + 1}"));
    }

    private Table ByIndicators(ImmutableArray<PlanRow> rows) => Build(
        [new(20), new(28), new(25), new(14), new(13)],
        ["มาตรการ/โครงการ/กิจกรรม", "ผลการวิเคราะห์ตัวชี้วัด", "ขั้นตอน/วิธีดำเนินการ", "ช่วงระยะเวลาดำเนินการ", "ผู้รับผิดชอบ"],
        rows.Select(row => new TableRow(
        [
            Blocks.CellOf(Activities(row)) with { IsRowHeader = true },
            Blocks.CellOf(findings.Of(row)),
            Blocks.CellOf(Steps(row)),
            Blocks.CellOf(Periods(row)),
            Blocks.CellOf(Responsibles(row)),
        ])));

    private Table ByIssues(ImmutableArray<PlanRow> rows)
    {
        var tableRows = rows
            .GroupBy(IssueOf)
            .OrderBy(group => group.Key?.Number ?? int.MaxValue)
            .SelectMany(group => group.Select((row, index) => IssueRow(group.Key, row, index == 0 ? group.Count() : 0)));
        return Build(
            [new(17), new(25), new(29), new(14), new(15)],
            ["ประเด็น", "มาตรการ โครงการ หรือกิจกรรม", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบ", "ระยะเวลาในการดำเนินการ"],
            tableRows);
    }

    private string NumberOf(Measure measure, int index) => bearsOwnNumbers ? measure.Number : string.Create(CultureInfo.InvariantCulture, $"{index + 1}");

    private TableRow IssueRow(SevenIssue? issue, PlanRow row, int span)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        if (span > 0)
        {
            var name = issue is null ? "มาตรการอื่น" : $"({issue.Number}) {issue.Name}";
            cells.Add(Blocks.Cell(prose.Text(name)) with { RowSpan = span, IsRowHeader = true });
        }

        cells.Add(Blocks.CellOf(Activities(row)));
        cells.Add(Blocks.CellOf(Steps(row)));
        cells.Add(Blocks.CellOf(Responsibles(row)));
        cells.Add(Blocks.CellOf(Periods(row)));
        return new TableRow(cells.ToImmutable());
    }

    // A measure may name its issue, or an indicator or item that the rulebook ties to one.
    private SevenIssue? IssueOf(PlanRow row)
    {
        var rules = input.Assessment.ResultRules;
        foreach (var link in row.Measures.SelectMany(measure => measure.Links))
        {
            var item = link.Item is null ? null : rules.FindItem(link.Item);
            var sub = link.SubIndicator ?? item?.SubIndicator;
            var indicator = link.Indicator ?? item?.Indicator ?? (sub is null ? null : rules.FindSubIndicator(sub)?.Indicator);
            var found = rules.SevenIssues.FirstOrDefault(issue => issue.Number == link.Issue)
                ?? rules.SevenIssues.FirstOrDefault(issue => item is not null && issue.Items.Contains(item.Code))
                ?? rules.SevenIssues.FirstOrDefault(issue => sub is not null && issue.SubIndicators.Contains(sub))
                ?? rules.SevenIssues.FirstOrDefault(issue => indicator is { } number && issue.Indicators.Contains(number));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // A measure that all activities share heads them; activities alone are numbered then.
    private ImmutableArray<Block> Activities(PlanRow row) =>
        row.Measures.Length > 1 && row.Measures.All(measure => measure.Project is not null) && SameForAll(row, measure => measure.Text?.Value)
            ? [.. StaffText.Blocks(prose, row.First.Text, ParagraphStyle.TableText), .. Numbered(row, measure => StaffText.Blocks(prose, measure.Project, ParagraphStyle.TableText))]
            : Numbered(row, measure =>
            [
                .. StaffText.Blocks(prose, measure.Text, ParagraphStyle.TableText),
                .. measure.Project is { } project && project.Value != measure.Text?.Value ? StaffText.Blocks(prose, project, ParagraphStyle.TableText) : [],
            ]);

    private ImmutableArray<Block> Steps(PlanRow row) => SameForAll(row, measure => measure.Steps?.Value)
        ? StaffText.Blocks(prose, row.First.Steps, ParagraphStyle.TableText)
        : HeadedIfListed(row, measure => StaffText.Blocks(prose, measure.Steps, ParagraphStyle.TableText));

    private ImmutableArray<Block> Periods(PlanRow row) => Distinct(row, measure => WorkWords.Period(prose, measure, year));

    private ImmutableArray<Block> Responsibles(PlanRow row) => Distinct(row, measure => WorkWords.Responsible(prose, input.Assessment.Agency, measure.Responsible));

    private static bool SameForAll(PlanRow row, Func<Measure, string?> of) => row.Measures.All(measure => of(measure) == of(row.First));

    // What several activities share is said once; what differs bears the number of its activity.
    private ImmutableArray<Block> Distinct(PlanRow row, Func<Measure, ImmutableArray<Block>> of)
    {
        var first = of(row.First);
        var words = TextOf(first);
        return row.Measures.All(measure => TextOf(of(measure)) == words)
            ? first
            : [.. row.Measures.SelectMany((measure, index) => Prefixed(of(measure), new TextRun(prose.Show(bearsOwnNumbers ? $"({measure.Number}) " : $"{index + 1}. "))))];
    }

    // A narrow column has no room for hanging numbers: the number stands in the line.
    private static IEnumerable<Block> Prefixed(ImmutableArray<Block> blocks, TextRun number) => NotEmpty(blocks)
        .Select((block, index) => index == 0 && block is Paragraph paragraph ? paragraph with { Text = paragraph.Text.Insert(0, number) } : block);

    // Lists inside a numbered list would bear two numbers: each activity gets a heading of its own instead.
    private ImmutableArray<Block> HeadedIfListed(PlanRow row, Func<Measure, ImmutableArray<Block>> of)
    {
        var parts = row.Measures.Select(of).ToArray();
        return parts.Length > 1 && parts.Any(part => part is [ListBlock { Marker: not ListMarker.Dash }, ..])
            ? [.. parts.SelectMany((part, index) => part.Insert(0, new Paragraph(ParagraphStyle.TableText, [prose.Text($"กิจกรรมที่ {NumberOf(row.Measures[index], index)}", TextStyle.Bold)]) { KeepsWithNext = true }))]
            : Numbered(row, of);
    }

    private static string TextOf(ImmutableArray<Block> blocks) =>
        string.Join('\n', blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Text)));

    private ImmutableArray<Block> Numbered(PlanRow row, Func<Measure, ImmutableArray<Block>> of)
    {
        if (bearsOwnNumbers)
        {
            return [.. row.Measures.SelectMany(measure => Prefixed(of(measure), new TextRun(prose.Show(measure.Number + " "), TextStyle.Bold)))];
        }

        if (row.Measures.Length == 1)
        {
            return of(row.First);
        }

        return [new ListBlock(ListMarker.Decimal, [.. row.Measures.Select(measure => new ListItem(NotEmpty(of(measure))))])];
    }

    private static ImmutableArray<Block> NotEmpty(ImmutableArray<Block> blocks) => blocks switch
    {
        [] => [new Paragraph(ParagraphStyle.TableText, [new TextRun("–")])],
        [ListBlock { Marker: ListMarker.Dash } list, .. var rest] => [.. list.Items.SelectMany(item => item.Blocks).Select(Dashed), .. rest],
        _ => blocks,
    };

    // "๑. - …": behind a number a dash stands in the line, or the number would stand alone.
    private static Block Dashed(Block block) =>
        block is Paragraph paragraph ? paragraph with { Text = paragraph.Text.Insert(0, new TextRun("- ")) } : block;

    private Table Build(ImmutableArray<TableColumn> columns, string[] heads, IEnumerable<TableRow> rows) =>
        new(columns, [Blocks.HeadRow(heads), .. rows])
        {
            HeaderRows = 1,
            ContinuedTitle = Continued,
            Summary = prose.Show($"มาตรการประจำปีงบประมาณ พ.ศ. {year} พร้อมขั้นตอน ระยะเวลา และผู้รับผิดชอบ"),
        };
}
