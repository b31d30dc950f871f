namespace Ita.DocGen.Documents;

/// <summary>The looks of an office paper, in one place for Word and PDF.</summary>
public static class StyleLooks
{
    public const double PageNumberSize = 16;
    public const double FootnoteSize = 13;
    public const double MemoTitleSize = 29;
    public const double MemoLabelSize = 20;
    public const double MemoValueSize = 16;
    public const double OrderHeadSize = 18;
    public const double ContentsSize = 16;
    public const double SignatureSize = 16;

    public static readonly Length MemoGarudaHeight = Length.Centimetres(1.5);
    public static readonly Length OrderGarudaHeight = Length.Centimetres(3.0);

    /// <summary>Room to sign in, above the name.</summary>
    public static readonly Length SignatureSpace = Length.Points(36);

    public static readonly Length ListIndent = Length.Centimetres(0.6);

    private static readonly Length FirstLine = Length.Centimetres(2.5);

    public static StyleLook Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => new(16) { Alignment = TextAlignment.ThaiDistributed, FirstLineIndent = FirstLine, SpaceBefore = Length.Points(6) },
        ParagraphStyle.BodyFlush => new(16) { Alignment = TextAlignment.ThaiDistributed, SpaceBefore = Length.Points(6) },
        ParagraphStyle.CoverTitle => new(26) { Bold = true, Alignment = TextAlignment.Centre, SpaceAfter = Length.Points(6) },
        ParagraphStyle.CoverLine => new(20) { Bold = true, Alignment = TextAlignment.Centre, SpaceAfter = Length.Points(4) },
        ParagraphStyle.Title => new(18) { Bold = true, Alignment = TextAlignment.Centre, KeepsWithNext = true },
        ParagraphStyle.Subtitle => new(16) { Bold = true, Alignment = TextAlignment.Centre, KeepsWithNext = true },
        ParagraphStyle.TableText => new(14),
        ParagraphStyle.TableHead => new(14) { Bold = true, Alignment = TextAlignment.Centre },
        ParagraphStyle.Caption => new(14) { Alignment = TextAlignment.Centre, SpaceBefore = Length.Points(4), SpaceAfter = Length.Points(8) },
        ParagraphStyle.Note => new(13) { SpaceBefore = Length.Points(3) },
        ParagraphStyle.MemoSection => new(16) { Bold = true, SpaceBefore = Length.Points(6), KeepsWithNext = true },
        ParagraphStyle.Labelled => new(16) { LeftIndent = Length.Centimetres(1.3), FirstLineIndent = Length.Centimetres(-1.3), SpaceBefore = Length.Points(6) },
        ParagraphStyle.Closing => new(16) { Alignment = TextAlignment.ThaiDistributed, FirstLineIndent = FirstLine, SpaceBefore = Length.Points(6), KeepsWithNext = true },
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    public static StyleLook OfHeading(int level) => level switch
    {
        1 => new(18) { Bold = true, SpaceBefore = Length.Points(12), SpaceAfter = Length.Points(4), KeepsWithNext = true },
        2 => new(16) { Bold = true, SpaceBefore = Length.Points(10), SpaceAfter = Length.Points(2), KeepsWithNext = true },
        3 => new(16) { Bold = true, SpaceBefore = Length.Points(8), KeepsWithNext = true },
        4 => new(16) { Bold = true, SpaceBefore = Length.Points(6), KeepsWithNext = true },
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
