using System.Collections.Frozen;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The features that are on without being asked for, in horizontal text from left to right, as HarfBuzz has them.</summary>
internal static class DefaultFeatures
{
    public const string Kerning = "kern";
    public const string Marks = "mark";
    public const string MarksOnMarks = "mkmk";

    public static readonly FrozenSet<string> All = new[]
    {
        "rvrn", "ltra", "ltrm", "rand", "trak", "abvm", "blwm", "ccmp", "locl", Marks, MarksOnMarks, "rlig",
        "calt", "clig", "curs", "dist", Kerning, "liga", "rclt",
    }.ToFrozenSet(StringComparer.Ordinal);
}
