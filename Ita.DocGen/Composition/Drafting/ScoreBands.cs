using Ita.DocGen.Analysis;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

internal static class ScoreBands
{
    public const decimal High = 95m;
    public const decimal Low = 70m;

    public static ScoreBand Of(Figure score, Rulebook rules) => score.Printed switch
    {
        >= 100 => ScoreBand.Full,
        >= High => ScoreBand.High,
        var printed when printed >= rules.LevelScale.PassMark => ScoreBand.Good,
        >= Low => ScoreBand.Fair,
        _ => ScoreBand.Low,
    };
}
