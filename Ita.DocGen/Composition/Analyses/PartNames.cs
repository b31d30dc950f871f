using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The scores of the instruments by name: in full in lists, short in charts and tables.</summary>
internal static class PartNames
{
    public static string Full(Prose prose, Rulebook rules, ScorePart part) => part switch
    {
        ScorePart.Iit => $"{prose.InstrumentName(rules, Instrument.Iit)} (IIT)",
        ScorePart.Eit => $"{prose.InstrumentName(rules, Instrument.Eit)} (EIT)",
        ScorePart.EitPart1 => prose.Show($"{prose.InstrumentName(rules, Instrument.Eit)} (EIT) ส่วนที่ 1"),
        ScorePart.EitPart2 => prose.Show($"{prose.InstrumentName(rules, Instrument.Eit)} (EIT) ส่วนที่ 2"),
        _ => $"{prose.InstrumentName(rules, Instrument.Oit)} (OIT)",
    };

    public static string Short(Prose prose, ScorePart part) => prose.Show(part switch
    {
        ScorePart.Iit => "IIT",
        ScorePart.Eit => "EIT",
        ScorePart.EitPart1 => "EIT ส่วนที่ 1",
        ScorePart.EitPart2 => "EIT ส่วนที่ 2",
        _ => "OIT",
    });
}
