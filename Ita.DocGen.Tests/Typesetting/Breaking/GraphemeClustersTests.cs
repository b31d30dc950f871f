using System.Globalization;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class GraphemeClustersTests
{
    [Theory]
    [InlineData("น้ำใจ", "น้ำ/ใ/จ")]
    [InlineData("ผู้ที่", "ผู้/ที่")]
    [InlineData("เก็บ", "เ/ก็/บ")]
    [InlineData("e\u0301a", "e\u0301/a")]
    [InlineData("ก\u0301ข", "ก\u0301/ข")]
    [InlineData("a👨‍👩‍👧b", "a/👨‍👩‍👧/b")]
    [InlineData("\r\nก", "\r\n/ก")]
    [InlineData("𝒜ก", "𝒜/ก")]
    [InlineData("่ก", "่/ก")]
    public void Keeps_what_a_reader_takes_for_one_character(string text, string expected) =>
        string.Join('/', Clusters(text, GraphemeClusters.NextBoundary)).ShouldBe(expected);

    [Theory]
    [InlineData("เก็บทำไม", "เก็/บ/ทำ/ไม")]
    [InlineData("กะทิมากๆ", "กะ/ทิ/มา/กๆ")]
    public void Emergency_places_neither_strand_a_leading_vowel_nor_start_with_a_trailing_one(string text, string expected) =>
        string.Join('/', Clusters(text, GraphemeClusters.NextEmergencyBoundary)).ShouldBe(expected);

    [Fact]
    public void Agrees_with_Unicode_on_any_mixture()
    {
        var random = new Random(20260101);
        const string Alphabet = "กขคงเแโใไาะำัิีุู่้๊๋็์ฯๆ๑๒ab1 .-\u0301\u200D\u200B\uFE0F\r\n";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12))
                .Select(_ => random.Next(12) == 0 ? "👩" : Alphabet[random.Next(Alphabet.Length)].ToString()));
            var expected = new List<string>();
            var enumerator = StringInfo.GetTextElementEnumerator(text);
            while (enumerator.MoveNext())
            {
                expected.Add(enumerator.GetTextElement());
            }
            Clusters(text, GraphemeClusters.NextBoundary).ShouldBe(expected);
        }
    }

    private delegate int Step(ReadOnlySpan<char> text, int index);

    private static List<string> Clusters(string text, Step next)
    {
        var clusters = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = next(text, start);
            clusters.Add(text[start..end]);
            start = end;
        }
        return clusters;
    }
}
