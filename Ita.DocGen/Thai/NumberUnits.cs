namespace Ita.DocGen.Thai;

/// <summary>The unit words that stood beside a number. More than one ("ร้อยละ ๙๗.๐๑ คะแนน") is a slip worth telling.</summary>
[Flags]
public enum NumberUnits
{
    None = 0,
    Points = 1,
    Percent = 2,
    Baht = 4,
    Count = 8,
}
