namespace Ita.DocGen.Typesetting.Pages;

/// <summary>The standard structure types of PDF 1.7 that a paper needs; the names are those written to the file.</summary>
internal enum StructureRole
{
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Caption,
    TOC,
    TOCI,
    Reference,
    Link,
    Note,
}
