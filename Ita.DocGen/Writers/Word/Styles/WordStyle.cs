namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>The paragraph styles of a Word file, by role.</summary>
internal enum WordStyle
{
    Normal,
    Heading1,
    Heading2,
    Heading3,
    Heading4,

    /// <summary>Looks like a heading and stands in no outline: "… (ต่อ)".</summary>
    HeadingContinued,
    Body,
    BodyFlush,
    CoverTitle,
    CoverLine,
    Title,
    Subtitle,
    TableText,
    TableHead,
    Caption,
    Note,
    MemoSection,
    Labelled,
    Closing,
    MemoTitle,
    MemoField,
    OrderHead,
    Signature,
    WritingLine,
    ContentsHead,
    Contents1,
    Contents2,
    Contents3,
    Contents4,
    Header,
    Footer,
    FootnoteText,
}
