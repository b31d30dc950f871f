using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>A change against the year before, in points and nothing else.</summary>
internal static class ChangeWords
{
    private const decimal SharpFall = 5m;

    public static Phrase Of(Prose prose, Change? change)
    {
        var phrase = new Phrase(prose);
        if (change is null)
        {
            return phrase;
        }

        var points = change.Points;
        var size = points with { Value = Math.Abs(points.Value) };
        return points.Printed switch
        {
            0 => phrase.Say($"คะแนนเท่ากับปีงบประมาณ พ.ศ. {change.FromYear}"),
            > 0 => phrase.Say($"คะแนนเพิ่มขึ้นจากปีงบประมาณ พ.ศ. {change.FromYear} จำนวน ").Score(size),
            <= -SharpFall => phrase.Say($"คะแนนลดลงจากปีงบประมาณ พ.ศ. {change.FromYear} ถึง ").Score(size).Say(" จึงควรหาสาเหตุก่อนกำหนดมาตรการ"),
            _ => phrase.Say($"คะแนนลดลงจากปีงบประมาณ พ.ศ. {change.FromYear} จำนวน ").Score(size),
        };
    }
}
