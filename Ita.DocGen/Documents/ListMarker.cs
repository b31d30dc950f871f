namespace Ita.DocGen.Documents;

public enum ListMarker
{
    /// <summary>-</summary>
    Dash,

    /// <summary>•</summary>
    Bullet,

    /// <summary>๑. ๒. ๓.</summary>
    Decimal,

    /// <summary>(๑) (๒) (๓)</summary>
    Bracketed,

    /// <summary>๑) ๒) ๓)</summary>
    HalfBracketed,
}
