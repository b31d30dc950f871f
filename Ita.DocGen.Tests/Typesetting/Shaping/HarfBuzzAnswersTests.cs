using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>Our shaping beside HarfBuzz's kept answers: same glyphs, same order of clusters, same advances and offsets.</summary>
public class HarfBuzzAnswersTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Sarabun-Regular.clusters", false, false)]
    [InlineData("Sarabun-Bold.clusters", true, false)]
    [InlineData("Sarabun-Italic.clusters", false, true)]
    [InlineData("Sarabun-BoldItalic.clusters", true, true)]
    public void Every_Thai_cluster_is_shaped_as_HarfBuzz_shapes_it(string golden, bool bold, bool italic)
    {
        var answers = ShapingAnswers.Read(golden);

        answers.Select(answer => answer.Text).ShouldBe(ThaiClusters.All, ignoreOrder: true);
        Compare(FontLibrary.Sarabun.Face(bold, italic), answers, golden);
    }

    [Fact]
    public void Ten_thousand_dictionary_words_are_shaped_as_HarfBuzz_shapes_them()
    {
        var answers = ShapingAnswers.Read("Sarabun-Regular.words");

        answers.Count.ShouldBe(10_000);
        Compare(FontLibrary.Sarabun.Face(bold: false, italic: false), answers, "words");
    }

    [Fact]
    public void Mixed_scripts_digits_and_odd_spellings_are_shaped_as_HarfBuzz_shapes_them() =>
        Compare(FontLibrary.Sarabun.Face(bold: false, italic: false), ShapingAnswers.Read("Sarabun-Regular.mixed"), "mixed");

    [Fact]
    public void Old_fonts_without_Thai_rules_draw_their_private_shapes_as_HarfBuzz_has_them() =>
        Compare(PrivateUseFont.Face, ShapingAnswers.Read("PrivateUse.clusters"), "private use");

    private void Compare(FontFace face, IReadOnlyList<(string Text, string Answer)> answers, string name)
    {
        var shaper = new Shaper(face);
        var differences = answers
            .Select(answer => (answer.Text, answer.Answer, Ours: ShapingAnswers.Write(shaper.Shape(answer.Text))))
            .Where(answer => answer.Answer != answer.Ours)
            .ToArray();

        output.WriteLine($"{name}: {answers.Count} texts compared, {differences.Length} differences");
        differences.Select(difference => $"{difference.Text}\n  HarfBuzz {difference.Answer}\n  ours     {difference.Ours}").Take(10).ShouldBeEmpty();
    }
}
