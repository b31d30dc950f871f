namespace Ita.DocGen.Thai;

public enum ThaiSlipKind
{
    /// <summary>ํ and า typed for ำ; mended by normalising.</summary>
    NikhahitAndAa,

    /// <summary>เ typed twice for แ; mended by normalising.</summary>
    DoubledE,

    /// <summary>Tone before vowel, or tone after ำ; mended by normalising.</summary>
    MarkOrder,

    /// <summary>A zero-width character; mended by normalising.</summary>
    InvisibleCharacter,

    /// <summary>Two tones or two vowels on one consonant. Only a person knows which one is meant.</summary>
    DoubledMark,

    /// <summary>A mark with no consonant under it.</summary>
    StrayMark,
}
