using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Checklists;

/// <summary>Every o item of rulebook N by sub-indicator: elements, who, how far, and where it stands on the web site.</summary>
internal sealed class ChecklistComposer : IDocumentComposer
{
    public string Id => DocumentKinds.DisclosureChecklist;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        if (!DisclosureRows.IsBegun(input.Assessment.Disclosure))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        return new Composed(Id, () => DocumentFrame.Build(input, Id, new Section(PageSetup.Landscape with { FirstPageUnnumbered = true }, [.. Write(input, prose)])));
    }

    private IEnumerable<Block> Write(CompositionInput input, Prose prose)
    {
        var rules = input.Assessment.PlanRules;
        var summary = new DisclosureSummary(input, prose);
        var rows = new DisclosureRows(input, prose);
        foreach (var line in DocumentFrame.TitleLines(input, Id))
        {
            yield return Blocks.Title(prose.Show(line));
        }

        yield return Blocks.Subtitle($"{prose.AgencyName} {prose.PlaceName}");
        if (rules.IsProvisional)
        {
            yield return Blocks.Note(prose.Text(rules.Notice));
        }

        yield return Blocks.Plain(1, "สรุปความก้าวหน้า");
        yield return summary.Table();
        foreach (var sub in rules.SubIndicators)
        {
            yield return Blocks.Plain(1, rows.TitleOf(sub));
            yield return new Paragraph(ParagraphStyle.Note, summary.CountOf(sub)) { KeepsWithNext = true };
            yield return rows.Of(sub, tellsAddresses: true);
        }
    }
}
