namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Where lines stand, as shares of the office size (TH SarabunPSK 16 for body text). Sarabun looks as large at 0.72 of it, and
/// there a tone over an upper vowel reaches 0.86, a lower vowel 0.24 below: lines 1.13 apart never touch.
/// That is also the pitch of single-spaced TH SarabunPSK, so that Word's pages and these agree.
/// <code>
///   ---- top
///    ่        0.86
///    ี
///    ป       base line
///    ุ        0.24
///   ---- next top
/// </code>
/// </summary>
internal static class LinePitch
{
    public const double Ascent = 0.865;
    public const double Whole = 1.13;
}
