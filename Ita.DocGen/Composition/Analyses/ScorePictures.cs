using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The pictures of the official score page, each at the place the staff chose for it.</summary>
internal sealed class ScorePictures(CompositionInput input, Prose prose)
{
    public const string Overall = "ผลคะแนนภาพรวม";
    public const string Indicators = "คะแนนรายตัวชี้วัด";
    public const string Trend = "แนวโน้ม";

    private static readonly Length Height = Length.Centimetres(8);

    public IEnumerable<Block> At(string place)
    {
        foreach (var wanted in input.Assessment.Scores.Pictures.Where(picture => picture.Place.Value == place))
        {
            if (!input.Pictures.TryGetValue(wanted.File.Value, out var picture))
            {
                continue;
            }

            var caption = wanted.Caption is { } typed
                ? prose.Show(typed.Value)
                : prose.Show($"ภาพ{place} ปีงบประมาณ พ.ศ. {input.Assessment.ResultYear}");
            yield return new PictureBlock(picture, PageSetup.Portrait.TextWidth, Height, caption) 
            {
                Caption = caption,
                Source = Provenance.Of((wanted.Caption ?? wanted.File).Cell),
            };
        }
    }
}
