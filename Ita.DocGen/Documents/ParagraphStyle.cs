namespace Ita.DocGen.Documents;

/// <summary>The named styles of an office paper; each writer has one look for each of them.</summary>
public enum ParagraphStyle
{
    /// <summary>Thai-distributed, first line indented 2.5 cm.</summary>
    Body,

    /// <summary>Like body, without the indent.</summary>
    BodyFlush,

    /// <summary>Biggest centred bold lines of a cover.</summary>
    CoverTitle,

    /// <summary>Agency, district and province on a cover: centred bold.</summary>
    CoverLine,

    /// <summary>Title on top of a report's first page: centred bold.</summary>
    Title,

    /// <summary>Lines under the title: centred.</summary>
    Subtitle,

    /// <summary>Text of a table cell: left, single.</summary>
    TableText,

    /// <summary>Head of a table column: centred bold.</summary>
    TableHead,

    /// <summary>Under or over charts, tables and pictures: centred.</summary>
    Caption,

    /// <summary>Small remark under a table; note of the rulebook.</summary>
    Note,

    /// <summary>A bold run-in head inside a memo (เรื่องเดิม, ข้อเท็จจริง).</summary>
    MemoSection,

    /// <summary>A line such as "เรียน …" or "สิ่งที่ส่งมาด้วย …": hanging behind its label.</summary>
    Labelled,

    /// <summary>The closing line "จึงเรียนมาเพื่อโปรด…"; kept with the signature.</summary>
    Closing,
}
