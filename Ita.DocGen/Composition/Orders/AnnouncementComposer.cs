using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Memos;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Orders;

/// <summary>
/// The measures as ประกาศ of the agency: ground, the list of measures, day and signature. It bears neither number nor addressee,
/// and the one who announces signs without a closing courtesy.
/// </summary>
internal sealed class AnnouncementComposer : IDocumentComposer
{
    public string Id => DocumentKinds.MeasuresMemo;

    public Composed Compose(CompositionInput input)
    {
        var paper = input.Assessment.Papers.Find(Id);
        if (paper is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        var prose = new Prose(input.Assessment);
        var measures = new AnnouncedMeasures(input, prose);
        if (measures.IsEmpty)
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var texts = new PlacedTexts(input, prose, Id);
        var title = prose.Show(string.Join(' ', DocumentFrame.TitleLines(input, DocumentKinds.Measures)));
        ImmutableArray<Block> blocks =
        [
            new OrderHead(["ประกาศ" + prose.AgencyName, "เรื่อง " + (paper?.Subject is { } typed ? prose.Show(typed.Value) : title)])
            {
                Garuda = input.Garuda,
                Source = paper?.Subject is { } subject ? Provenance.Of(subject.Cell) : null,
            },
            .. Opening(input, prose, texts, measures),
            measures.ToTable(),
            .. texts.Typed("ข้อพิจารณา"),
            .. texts.Typed("ข้อเสนอแนะ"),
            .. texts.Typed("สรุปท้าย"),
            new Group(
            [
                Blocks.Body(new TextRun("จึงประกาศให้ทราบโดยทั่วกัน")) with { KeepsWithNext = true },
                DayOfSigning.Of("ประกาศ", paper, prose),
                new Signatures(input, prose, Id).OfOrder(),
            ]),
        ];
        var document = DocumentFrame.Build(input, Id, new Section(PageSetup.Memo, blocks));
        return new Composed(Id, document with { Title = title, Properties = document.Properties with { Subject = title } }, null) { Drafts = texts.Drafts };
    }

    // What was written for either style of the memo stands in the announcement too.
    private static IEnumerable<Block> Opening(CompositionInput input, Prose prose, PlacedTexts texts, AnnouncedMeasures measures) =>
    [
        .. texts.Paragraphs(Written(texts, "ความเป็นมา", "เรื่องเดิม"), Sentence.Of(prose, $"ตามที่{new MeasuresMemoDraft(input, prose).Background} นั้น")),
        .. texts.Typed(Written(texts, "รายงาน", "ข้อเท็จจริง")),
        .. texts.Typed("ข้อกฎหมาย"),
        Announced(input, prose, texts, measures),
    ];

    private static string Written(PlacedTexts texts, string place, string inOtherStyle) =>
        !texts.IsTyped(place) && texts.IsTyped(inOtherStyle) ? inOtherStyle : place;

    private static Paragraph Announced(CompositionInput input, Prose prose, PlacedTexts texts, AnnouncedMeasures measures) => Blocks.Body(Sentence.Of(
        prose,
        $"{Aim(input, prose, texts)}{prose.AgencyName}จึงประกาศกำหนด{MemoWords.MeasuresTitle} ประจำปีงบประมาณ พ.ศ. {input.Assessment.PlanYear} จำนวน {measures.Count} มาตรการ ดังนี้")) with { KeepsWithNext = true };

    private static ImmutableArray<Inline> Aim(CompositionInput input, Prose prose, PlacedTexts texts)
    {
        if (texts.IsTyped("รายงาน") || texts.IsTyped("ข้อเท็จจริง"))
        {
            return [];
        }

        var repairs = input.Insight.WeakPoints.IsEmpty ? "" : " และเพื่อแก้ไขประเด็นที่ต้องปรับปรุงจากผลการประเมินดังกล่าว";
        return texts.Clause("รายงาน", Sentence.Of(prose, $"เพื่อให้การปฏิบัติงานและการให้บริการประชาชนเป็นไปด้วยความสุจริต โปร่งใส และตรวจสอบได้{repairs} "));
    }
}
