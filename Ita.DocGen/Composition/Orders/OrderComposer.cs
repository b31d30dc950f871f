using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Orders;

/// <summary>The order that assigns the work of the year, clause by clause, with working groups and duty tables.</summary>
internal sealed class OrderComposer : IDocumentComposer
{
    private const string DottedNumber = "................/............";

    public string Id => DocumentKinds.AssignmentOrder;

    public Composed Compose(CompositionInput input)
    {
        var paper = input.Assessment.Papers.Find(Id);
        if (paper is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        var prose = new Prose(input.Assessment);
        var order = new OrderTexts(input, prose);
        if (!order.HasGroups && !order.HasDuties)
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var texts = new PlacedTexts(input, prose, Id);
        ImmutableArray<Block> blocks =
        [
            new OrderHead(["คำสั่ง" + prose.AgencyName, "ที่ " + Number(paper, prose), "เรื่อง " + Subject(input, paper, order, prose)]) 
            {
                Garuda = input.Garuda,
                Source = SourceOf(paper),
            },
            .. new OrderClauses(input, prose, texts, order).Compose(),
            .. order.HasGroups ? new WorkingGroups(input, prose).Compose() : [],
            .. order.HasDuties ? new DutyTables(input, prose).Compose() : [],
            .. texts.Paragraphs("คำสั่ง: ยกเลิก", order.Repeals),
            .. KeptWithSignature(texts.Paragraphs("คำสั่ง: มีผล", order.Effect)),
            new Group([DayOfSigning.Of("สั่ง", paper, prose), new Signatures(input, prose, Id).OfOrder()]),
        ];
        return new Composed(Id, DocumentFrame.Build(input, Id, new Section(PageSetup.Memo, blocks)), null) { Drafts = texts.Drafts };
    }

    // Orders run by calendar year, memos by fiscal year.
    private static string Number(Paper? paper, Prose prose)
    {
        var year = paper?.Date is { } date ? BuddhistYear.Of(date.Value).ToString(CultureInfo.InvariantCulture) : null;
        var number = paper?.Number?.Value ?? (year is null ? DottedNumber : $"................/{year}");
        return prose.Show(number.Contains('/', StringComparison.Ordinal) || year is null ? number : $"{number}/{year}");
    }

    private string Subject(CompositionInput input, Paper? paper, OrderTexts order, Prose prose)
    {
        if (paper?.Subject is { } typed)
        {
            return prose.Show(typed.Value);
        }

        var title = string.Join(' ', DocumentFrame.TitleLines(input, Id));
        const string Assigning = "มอบหมายผู้รับผิดชอบ";
        return prose.Show(title.StartsWith(Assigning, StringComparison.Ordinal) ? order.Verb + title[Assigning.Length..] : title);
    }

    private static Provenance? SourceOf(Paper? paper)
    {
        var cells = new[] { paper?.Number?.Cell, paper?.Date?.Cell, paper?.Subject?.Cell }.OfType<CellAddress>().ToImmutableArray();
        return cells.IsEmpty ? null : new Provenance(cells);
    }

    // A page that holds nothing but date and signature could be signed under any order.
    private static IEnumerable<Block> KeptWithSignature(IEnumerable<Block> effect)
    {
        var blocks = effect.ToArray();
        return blocks is [.. var before, Paragraph last] ? [.. before, last with { KeepsWithNext = true }] : blocks;
    }
}
