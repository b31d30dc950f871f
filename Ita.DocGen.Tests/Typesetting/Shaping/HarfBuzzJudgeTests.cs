using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>The same comparison with HarfBuzz itself, and with fonts and texts that are not ours to keep.</summary>
public class HarfBuzzJudgeTests(ITestOutputHelper output)
{
    private const string Laksaman = "file:/usr/share/fonts/truetype/tlwg/Laksaman.ttf";
    private const string LaksamanBold = "file:/usr/share/fonts/truetype/tlwg/Laksaman-Bold.ttf";

    private static readonly string[] Goldens = ["Sarabun-Regular.clusters", "Sarabun-Regular.words", "Sarabun-Regular.mixed"];

    [JudgeTheory(HarfBuzz.Judge)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Sarabun_is_shaped_as_HarfBuzz_shapes_it(bool bold, bool italic) =>
        Compare(FontLibrary.Sarabun.Face(bold, italic), AllTexts(), $"Sarabun {bold} {italic}");

    [JudgeTheory(HarfBuzz.Judge, Laksaman, LaksamanBold)]
    [InlineData(Laksaman)]
    [InlineData(LaksamanBold)]
    public void Laksaman_is_shaped_as_HarfBuzz_shapes_it(string font) =>
        Compare(FontFace.Read(File.ReadAllBytes(Judges.GetPlace(font))), AllTexts(), font);

    [JudgeFact(HarfBuzz.Judge)]
    public void Old_fonts_without_Thai_rules_are_shaped_as_HarfBuzz_shapes_them() =>
        Compare(PrivateUseFont.Face, [.. ThaiClusters.All], "private use");

    [Trait("Tier", "Judge")]
    [ReferencePapersTheory(HarfBuzz.Judge, Laksaman)]
    [InlineData("analysis-and-measures-fy2568.txt")]
    [InlineData("analysis-and-plan-fy2569.txt")]
    [InlineData("progress-6-months-fy2566.txt")]
    public void Real_papers_are_shaped_as_HarfBuzz_shapes_them(string paper)
    {
        var lines = File.ReadAllLines(Path.Combine(ReferencePapersTheoryAttribute.Folder, paper)).Where(line => line.Length > 0).ToArray();
        Compare(FontLibrary.Sarabun.Face(bold: false, italic: false), lines, $"{paper}, Sarabun");
        Compare(FontFace.Read(File.ReadAllBytes(Judges.GetPlace(Laksaman))), lines, $"{paper}, Laksaman");
    }

    [JudgeFact(HarfBuzz.Judge)]
    public void The_kept_answers_are_HarfBuzz_own()
    {
        foreach (var golden in Goldens)
        {
            var kept = ShapingAnswers.Read(golden);
            HarfBuzz.Shape(FontLibrary.Sarabun.Face(bold: false, italic: false), [.. kept.Select(answer => answer.Text)])
                .ShouldBe(kept.Select(answer => answer.Answer));
        }

        var privateUse = ShapingAnswers.Read("PrivateUse.clusters");
        HarfBuzz.Shape(PrivateUseFont.Face, [.. privateUse.Select(answer => answer.Text)]).ShouldBe(privateUse.Select(answer => answer.Answer));
    }

    private static string[] AllTexts() => [.. Goldens.SelectMany(ShapingAnswers.Read).Select(answer => answer.Text)];

    private void Compare(FontFace face, string[] texts, string name)
    {
        var shaper = new Shaper(face);
        var differences = texts
            .Zip(HarfBuzz.Shape(face, texts), (text, answer) => (text, answer, ours: ShapingAnswers.Write(shaper.Shape(text))))
            .Where(row => row.answer != row.ours)
            .ToArray();

        output.WriteLine($"{name}: {texts.Length} texts, {texts.Sum(text => text.Length)} characters compared, {differences.Length} differences");
        differences.Select(row => $"{row.text}\n  HarfBuzz {row.answer}\n  ours     {row.ours}").Take(10).ShouldBeEmpty();
    }
}
