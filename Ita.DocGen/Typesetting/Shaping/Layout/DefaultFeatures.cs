namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The features that are on without being asked for, in horizontal text from left to right, as HarfBuzz has them.</summary>
internal static class DefaultFeatures
{
    public const string Kerning = "kern";
    public const string Fraction = "frac";
    public const string Numerator = "numr";
    public const string Denominator = "dnom";

    private const string Marks = "mark";
    private const string MarksOnMarks = "mkmk";

    public static bool Contains(string feature) => feature switch
    {
        "rvrn" or "ltra" or "ltrm" or "rand" or "abvm" or "blwm" or "ccmp" or "locl" or "rlig" => true,
        "calt" or "clig" or "dist" or "liga" or "rclt" => true,
        Kerning or Marks or MarksOnMarks or Fraction or Numerator or Denominator => true,
        _ => false,
    };

    public static bool SkipsJoiners(string feature) => feature is not (Marks or MarksOnMarks);

    /// <summary>The parts of a fraction a feature is for; every other feature is for all text.</summary>
    public static FractionParts PartsOf(string feature) => feature switch
    {
        Fraction => FractionParts.Whole,
        Numerator => FractionParts.Numerator,
        Denominator => FractionParts.Denominator,
        _ => FractionParts.None,
    };
}
