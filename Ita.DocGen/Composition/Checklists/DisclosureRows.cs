using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Checklists;

/// <summary>The table of five columns of one sub-indicator: every item of the year's list, answered or not.</summary>
internal sealed class DisclosureRows(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.PlanRules;
    private readonly DisclosureChecklist checklist = input.Assessment.Disclosure;

    /// <summary>Somebody has begun to work on the list: the given codes alone are no content.</summary>
    public static bool IsBegun(DisclosureChecklist checklist) => checklist.Items.Any(item =>
        item.Status is not null || item.Progress is not null || item.PublishedOn is not null || !item.Responsible.IsEmpty
        || !item.Urls.IsEmpty || item.ResponsiblePerson is not null || item.Elements.Any(element => element.State is not null));

    public string TitleOf(SubIndicator sub) => prose.Show($"ตัวชี้วัดย่อยที่ {sub.Number} {sub.Name}");

    /// <param name="tellsAddresses">Where each element and page stands; the year's report leaves it out.</param>
    public Table Of(SubIndicator sub, bool tellsAddresses)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Blocks.HeadRow("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"));
        var heading = "";
        foreach (var item in rules.ItemsOf(sub))
        {
            if (item.Heading.Length > 0 && item.Heading != heading)
            {
                heading = item.Heading;
                rows.Add(HeadingRow(heading));
            }

            rows.Add(Row(item, tellsAddresses));
        }

        return new Table([new(5, TextAlignment.Centre), new(15), new(29), new(13), new(38)], rows.ToImmutable())
        {
            HeaderRows = 1,
            ContinuedTitle = TitleOf(sub) + " (ต่อ)",
            Summary = "ข้อมูลที่ต้องเปิดเผย องค์ประกอบ ผู้รับผิดชอบ และความก้าวหน้าของ" + TitleOf(sub),
        };
    }

    private TableRow HeadingRow(string heading) =>
        new([Blocks.Cell(prose.Text(heading, TextStyle.Bold)) with { ColumnSpan = 5, Shade = CellShade.Group, IsRowHeader = true }]) { KeepsWithNext = true };

    private TableRow Row(Item item, bool tellsAddresses)
    {
        var answer = checklist.Find(item.Code);
        return new TableRow(
        [
            Blocks.Centred(prose.CodeRun(item.Code)) with { IsRowHeader = true },
            Blocks.Cell(prose.Text(item.Name)),
            CellTexts.CellOrDash(Elements(item, answer, tellsAddresses)),
            CellTexts.CellOrDash(answer is null ? [] : CellTexts.Who(prose, input.Assessment.Agency, answer.Responsible, answer.ResponsiblePerson)),
            Blocks.CellOf(Progress(answer, tellsAddresses)),
        ]);
    }

    private ImmutableArray<Block> Elements(Item item, DisclosureItem? answer, bool tellsAddresses)
    {
        if (!tellsAddresses)
        {
            return CellTexts.Dashes(item.Elements.Select(element => ImmutableArray.Create<Inline>(prose.Text(NameOf(element)))));
        }

        var answers = (answer?.Elements ?? []).ToLookup(given => ThaiText.MatchingKey(given.Element));
        return [.. item.Elements.Select(element => (Block)Element(element, answers[ThaiText.MatchingKey(element.Text)].FirstOrDefault()))];
    }

    private Paragraph Element(RequiredElement element, ElementAnswer? answer)
    {
        var line = Sentence.Of(prose, $" {NameOf(element)}{(answer?.State?.Value == ElementState.NotApplicable ? " (ไม่เกี่ยวข้อง)" : "")}");
        var place = answer?.Where is { } where ? Sentence.Of(prose, $" ({where})") : [];
        return new Paragraph(ParagraphStyle.TableText, [new CheckBox(answer?.State?.Value == ElementState.Present), .. line, .. place]);
    }

    private static string NameOf(RequiredElement element) =>
        element.IsOptional && !element.Text.Contains("(ถ้ามี)", StringComparison.Ordinal) ? element.Text + " (ถ้ามี)" : element.Text;

    private ImmutableArray<Block> Progress(DisclosureItem? answer, bool tellsAddresses)
    {
        var status = answer?.Status?.Value;
        var lines = new List<ImmutableArray<Inline>>();
        if (StatusBoxes.Remark(status) is { } remark)
        {
            lines.Add(remark);
        }

        lines.AddRange(CellTexts.Lines(prose, answer?.Progress));
        // Staff who tell the day themselves are not followed by the same words.
        if (answer?.PublishedOn is { } published && Sentence.Of(prose, $"เผยแพร่เมื่อวันที่ {published}") is var told
            && !lines.Any(line => PlainText.Of(line).Contains(PlainText.Of(told), StringComparison.Ordinal)))
        {
            lines.Add(told);
        }

        if (tellsAddresses)
        {
            lines.AddRange((answer?.Urls ?? []).Select(Address));
        }

        return [.. StatusBoxes.Pair(status), .. CellTexts.Dashes(lines)];
    }

    private ImmutableArray<Inline> Address(DisclosureUrl url) => url.Steps is { } steps
        ? [CellTexts.Url(url.Url), .. Sentence.Of(prose, $" ({steps})")]
        : [CellTexts.Url(url.Url)];
}
