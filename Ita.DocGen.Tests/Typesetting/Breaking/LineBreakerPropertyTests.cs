using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class LineBreakerPropertyTests
{
    private const string Alphabet =
        "กขคงจชตนมรลวสหอเแโใไาะำัิีึืุู่้๊๋็์ฯๆ๑๒๙0159abXY  ..,:;-–—/()[]\"'“”‘’!?%฿$…☐☑•\u0301\u200D\u200B\uFE0F\u00A0\u2060\r\n\t漢字";

    private static readonly string[] Pieces =
        ["เจ้าหน้าที่", "งบประมาณ", "และ", "ที่", "พ.ศ. ", "๒๕๖๙ ", "https://a.example.go.th/x", "👩‍👩‍👧", "🇹🇭", "𝒜", "สมชาย", "ฯลฯ", "น้ำ"];

    [Fact]
    public void Breaks_ascend_and_stand_inside_the_text_at_cluster_boundaries()
    {
        var breaker = LineBreaker.Default.WithNames(["สมชาย ใจดี", "สมชาย", "หนองน้ำ", "ab"]);
        foreach (var text in RandomTexts(20_000))
        {
            var boundaries = Boundaries(text);
            var last = 0;
            foreach (var place in breaker.FindBreaks(text))
            {
                place.Index.ShouldBeGreaterThan(last, text);
                place.Index.ShouldBeLessThan(text.Length, text);
                boundaries.ShouldContain(place.Index, text);
                last = place.Index;
            }
        }
    }

    [Fact]
    public void Same_text_same_breaks()
    {
        foreach (var text in RandomTexts(500))
        {
            LineBreaker.Default.FindBreaks(text).ShouldBe(LineBreaker.Default.FindBreaks(new string(text)));
        }
    }

    [Fact]
    public void A_space_between_two_texts_is_one_more_place_and_moves_none()
    {
        var words = WordListSources.GeneralWords().Where((_, index) => index % 50 == 0).ToList();
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var left = string.Concat(random.GetItems<string>([.. words], 4));
            var right = string.Concat(random.GetItems<string>([.. words], 4));
            var expected = Indexes(left).Append(left.Length + 1).Concat(Indexes(right).Select(place => place + left.Length + 1));
            Indexes($"{left} {right}").ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ก")]
    [InlineData("   ")]
    [InlineData("่่่่")]
    [InlineData("เเเเ")]
    [InlineData("\uD83D")]
    [InlineData("ๆ ๆ ฯ")]
    public void Finds_nothing_where_no_line_can_begin(string text) =>
        LineBreaker.Default.FindBreaks(text).ShouldBeEmpty();

    [Fact]
    public void The_work_grows_with_the_length_and_not_faster()
    {
        var segmenter = new WordSegmenter(WordTrie.Load());
        var cell = string.Concat(Enumerable.Repeat("กระทรวงการคลังกรมบัญชีกลางกกกงสุลาสสสสสสสสสสสสาาาาาาาาาาาาา", 520));
        cell.Length.ShouldBeGreaterThan(30_000 - 1);
        var marks = new BreakMark[cell.Length + 1];
        var whole = segmenter.MarkWordStarts(cell, marks);
        var half = segmenter.MarkWordStarts(cell.AsSpan(0, cell.Length / 2), marks);
        whole.ShouldBeLessThan((half * 2) + 100);
        whole.ShouldBeLessThan(cell.Length * 12L);
    }

    // with anything quadratic this would not end
    [Theory]
    [InlineData("a")]
    [InlineData("a,")]
    [InlineData("a.")]
    [InlineData("(1)")]
    [InlineData("ั")]
    [InlineData("สมชา")]
    [InlineData("\u0301")]
    [InlineData("ก-")]
    public void Hundreds_of_thousands_of_letters_come_to_an_end(string piece)
    {
        var breaker = LineBreaker.Default.WithNames(["สมชาย", "สมชาสมชาสมชายา"]);
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        breaker.FindBreaks(text).Length.ShouldBeLessThan(text.Length);
    }

    private static IEnumerable<int> Indexes(string text) => LineBreaker.Default.FindBreaks(text).Select(place => place.Index);

    private static HashSet<int> Boundaries(string text)
    {
        var boundaries = new HashSet<int>();
        for (var index = 0; index < text.Length; index = GraphemeClusters.NextBoundary(text, index))
        {
            boundaries.Add(index);
        }
        return boundaries;
    }

    private static IEnumerable<string> RandomTexts(int count)
    {
        var random = new Random(20260102);
        for (var round = 0; round < count; round++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 25))
                .Select(_ => random.Next(6) == 0 ? Pieces[random.Next(Pieces.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString()));
        }
    }
}
