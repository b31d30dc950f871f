using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>Every paragraph style the writer uses, in the order of <see cref="WordStyle"/>.</summary>
internal static class StyleCatalogue
{
    public const string Hyperlink = "Hyperlink";
    public const string FootnoteReference = "FootnoteReference";
    public const string MemoLabel = "ItaMemoLabel";
    public const string TableGrid = "TableGrid";
    public const string TableNormal = "TableNormal";

    private static readonly StyleLook Plain = new(StyleLooks.Of(ParagraphStyle.Body).SizeInPoints);
    private static readonly StyleLook Centred = Plain with { Alignment = TextAlignment.Centre };
    private static readonly StyleLook Contents = new(StyleLooks.ContentsSize);

    public static ImmutableArray<StyleEntry> All { get; } =
    [
        BuiltIn(WordStyle.Normal, "Normal", "Normal", Plain),
        Heading(1),
        Heading(2),
        Heading(3),
        Heading(4),
        Own(WordStyle.HeadingContinued, "หัวข้อ (ต่อ)", StyleLooks.OfHeading(2)),
        Own(WordStyle.Body, "เนื้อความ", ParagraphStyle.Body),
        Own(WordStyle.BodyFlush, "เนื้อความชิดขอบ", ParagraphStyle.BodyFlush),
        Own(WordStyle.CoverTitle, "ชื่อเรื่องบนปก", ParagraphStyle.CoverTitle),
        Own(WordStyle.CoverLine, "ข้อความบนปก", ParagraphStyle.CoverLine),
        BuiltIn(WordStyle.Title, "Title", "Title", StyleLooks.Of(ParagraphStyle.Title)),
        BuiltIn(WordStyle.Subtitle, "Subtitle", "Subtitle", StyleLooks.Of(ParagraphStyle.Subtitle)),
        Own(WordStyle.TableText, "ข้อความในตาราง", ParagraphStyle.TableText),
        Own(WordStyle.TableHead, "หัวตาราง", ParagraphStyle.TableHead),
        BuiltIn(WordStyle.Caption, "Caption", "caption", StyleLooks.Of(ParagraphStyle.Caption)),
        Own(WordStyle.Note, "หมายเหตุ", ParagraphStyle.Note),
        Own(WordStyle.MemoSection, "หัวข้อในบันทึก", ParagraphStyle.MemoSection),
        Own(WordStyle.Labelled, "เรียนและสิ่งที่ส่งมาด้วย", ParagraphStyle.Labelled),
        Own(WordStyle.Closing, "คำลงท้าย", ParagraphStyle.Closing),
        Own(WordStyle.MemoTitle, "ชื่อแบบบันทึกข้อความ", new StyleLook(StyleLooks.MemoTitleSize) { Bold = true, Alignment = TextAlignment.Centre, KeepsWithNext = true }),
        Own(WordStyle.MemoField, "ส่วนหัวบันทึกข้อความ", new StyleLook(StyleLooks.MemoValueSize) { KeepsWithNext = true }),
        Own(WordStyle.OrderHead, "ส่วนหัวคำสั่ง", new StyleLook(StyleLooks.OrderHeadSize) { Bold = true, Alignment = TextAlignment.Centre, KeepsWithNext = true }),
        Own(WordStyle.Signature, "ลายมือชื่อ", new StyleLook(StyleLooks.SignatureSize) { Alignment = TextAlignment.Centre }),
        Own(WordStyle.WritingLine, "เส้นให้เขียน", Plain),
        BuiltIn(WordStyle.ContentsHead, "TOCHeading", "TOC Heading", StyleLooks.OfHeading(1) with { Alignment = TextAlignment.Centre }),
        BuiltIn(WordStyle.Contents1, "TOC1", "toc 1", Contents with { Bold = true, SpaceBefore = Length.Points(4) }),
        BuiltIn(WordStyle.Contents2, "TOC2", "toc 2", Contents with { LeftIndent = Length.Centimetres(0.6) }),
        BuiltIn(WordStyle.Contents3, "TOC3", "toc 3", Contents with { LeftIndent = Length.Centimetres(1.2) }),
        BuiltIn(WordStyle.Contents4, "TOC4", "toc 4", Contents with { LeftIndent = Length.Centimetres(1.8) }),
        BuiltIn(WordStyle.Header, "Header", "header", Centred with { SizeInPoints = StyleLooks.PageNumberSize }),
        BuiltIn(WordStyle.Footer, "Footer", "footer", Centred with { SizeInPoints = StyleLooks.PageNumberSize }),
        BuiltIn(WordStyle.FootnoteText, "FootnoteText", "footnote text", new StyleLook(StyleLooks.FootnoteSize)),
    ];

    public static StyleEntry Of(WordStyle role) => All[(int)role];

    public static WordStyle RoleOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => WordStyle.Body,
        ParagraphStyle.BodyFlush => WordStyle.BodyFlush,
        ParagraphStyle.CoverTitle => WordStyle.CoverTitle,
        ParagraphStyle.CoverLine => WordStyle.CoverLine,
        ParagraphStyle.Title => WordStyle.Title,
        ParagraphStyle.Subtitle => WordStyle.Subtitle,
        ParagraphStyle.TableText => WordStyle.TableText,
        ParagraphStyle.TableHead => WordStyle.TableHead,
        ParagraphStyle.Caption => WordStyle.Caption,
        ParagraphStyle.Note => WordStyle.Note,
        ParagraphStyle.MemoSection => WordStyle.MemoSection,
        ParagraphStyle.Labelled => WordStyle.Labelled,
        ParagraphStyle.Closing => WordStyle.Closing,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    public static WordStyle HeadingRole(int level) => WordStyle.Heading1 + (level - 1);

    public static WordStyle ContentsRole(int level) => WordStyle.Contents1 + (level - 1);

    private static StyleEntry Heading(int level) =>
        BuiltIn(HeadingRole(level), $"Heading{level}", $"heading {level}", StyleLooks.OfHeading(level)) with { OutlineLevel = level };

    private static StyleEntry BuiltIn(WordStyle role, string id, string name, StyleLook look) => new(role, id, name, look) { IsBuiltIn = true };

    private static StyleEntry Own(WordStyle role, string name, StyleLook look) => new(role, "Ita" + role, name, look);

    private static StyleEntry Own(WordStyle role, string name, ParagraphStyle style) => Own(role, name, StyleLooks.Of(style));
}
