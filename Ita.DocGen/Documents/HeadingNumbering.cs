namespace Ita.DocGen.Documents;

/// <summary>The one scheme of every report: ส่วนที่ ๑, then ๑. → ๑.๑ → (๑).</summary>
public enum HeadingNumbering
{
    None,

    /// <summary>ส่วนที่ ๑, ส่วนที่ ๒ …; begins the decimal numbers anew.</summary>
    Part,

    /// <summary>๑., ๑.๑ or (๑), by depth among the decimal headings.</summary>
    Decimal,
}
