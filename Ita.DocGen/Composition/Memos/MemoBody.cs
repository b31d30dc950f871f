using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Memos;

/// <summary>Background and report (style A), or the same under headings (style B). Lists and charts follow the report in both.</summary>
internal sealed class MemoBody(IMemoDraft draft, PlacedTexts texts, Prose prose)
{
    private const string Consideration = "ข้อพิจารณา";
    private const string Suggestion = "ข้อเสนอแนะ";

    public IEnumerable<Block> Of(MemoStyle style) => style == MemoStyle.Sections ? Sections() : Narrative();

    private IEnumerable<Block> Narrative() =>
    [
        .. texts.Paragraphs(Written("ความเป็นมา", "เรื่องเดิม"), Sentence.Of(prose, $"ตามที่{draft.Background} นั้น")),
        .. Report(Written("รายงาน", "ข้อเท็จจริง"), [Sentence.Of(prose, $"บัดนี้ {First}"), .. Rest], texts.IsTyped(Consideration) ? [] : [draft.Consideration]),
        .. texts.Typed("ข้อกฎหมาย"),
        .. texts.Typed(Consideration),
        .. texts.Typed(Suggestion),
    ];

    private IEnumerable<Block> Sections() =>
    [
        .. Section("เรื่องเดิม", texts.Paragraphs(Written("เรื่องเดิม", "ความเป็นมา"), draft.Background)),
        .. Section("ข้อเท็จจริง", Report(Written("ข้อเท็จจริง", "รายงาน"), [First, .. Rest], [])),
        .. Section("ข้อกฎหมาย", texts.Typed("ข้อกฎหมาย")),
        .. Section(Consideration, texts.Paragraphs(Consideration, draft.Consideration)),
        .. Section(Suggestion, texts.Paragraphs(Suggestion, draft.Suggestion)),
    ];

    // What was written for one style stands in the other too, when the style is changed afterwards.
    private string Written(string place, string inOtherStyle) => !texts.IsTyped(place) && texts.IsTyped(inOtherStyle) ? inOtherStyle : place;

    private ImmutableArray<Inline> First => draft.Facts.First();

    private IEnumerable<ImmutableArray<Inline>> Rest => draft.Facts.Skip(1);

    // The first drafted sentence announces the lists; a typed report stands before them whole.
    private IEnumerable<Block> Report(string place, ImmutableArray<Inline>[] facts, ImmutableArray<Inline>[] conclusion)
    {
        var report = texts.Paragraphs(place, [.. facts, .. conclusion]).ToArray();
        var leading = texts.IsTyped(place) ? report.Length : 1;
        var closing = texts.IsTyped(place) ? 0 : conclusion.Length;
        return
        [
            .. report[..leading],
            .. draft.Details,
            .. report[leading..^closing],
            .. draft.Charts,
            .. report[^closing..],
        ];
    }

    private static IEnumerable<Block> Section(string heading, IEnumerable<Block> blocks)
    {
        var body = blocks.ToArray();
        return body.Length == 0 ? [] : [new Paragraph(ParagraphStyle.MemoSection, [new TextRun(heading)]), .. body];
    }
}
