using FsCheck;
using FsCheck.Fluent;
using Ita.DocGen.Writers.Html;

namespace Ita.DocGen.Tests.Writers.Html;

public class HtmlTextTests
{
    private static string Escape(string text)
    {
        var page = new HtmlMarkup();
        page.Add($"{text}");
        return page.ToString();
    }

    [Theory]
    [InlineData("น้ำ ที่ ปั่น", "น้ำ ที่ ปั่น")]
    [InlineData("<a href=\"x\" b='y'>&amp;</a>", "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;")]
    [InlineData("a\0b\u001bc\u007fd\u0085e", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("line\r\nbreak\ttab", "line\nbreak\ttab")]
    [InlineData("\uFDD0\uFFFE\uE000", "\uFFFD\uFFFD\uE000")]
    public void Text_is_escaped_and_what_html_forbids_is_replaced(string text, string expected) => Escape(text).ShouldBe(expected);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Escape("🙂 \ud83d \ude42 end \ud83d").ShouldBe("🙂 \uFFFD \uFFFD end \uFFFD");

    [Fact]
    public void A_noncharacter_of_a_higher_plane_is_replaced() => Escape("x\U0001FFFEy").ShouldBe("x\uFFFD\uFFFDy");

    [Fact]
    public void Numbers_are_written_without_culture()
    {
        var page = new HtmlMarkup();
        page.Add($"{1234.5678} {12}");
        page.ToString().ShouldBe("1234.57 12");
    }

    [Fact]
    public void Whatever_is_written_no_markup_comes_of_it_and_nothing_is_lost() => Prop.ForAll<string>(text =>
    {
        var escaped = Escape(text ?? "");
        return escaped.IndexOfAny(['<', '>', '"', '\'']) < 0
            && System.Net.WebUtility.HtmlDecode(escaped).Replace("\uFFFD", "", StringComparison.Ordinal) == string.Concat((text ?? "").Where(letter => letter is '\n' or '\t' or (>= ' ' and < '\u007f') or > '\u00a0'));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_letter_of_two_halves_survives_the_seam_between_two_pieces_of_output()
    {
        var text = new string('x', (1 << 14) - 1) + "🙂" + new string('ก', 1 << 15);
        var page = new HtmlMarkup();
        page.Add($"{text}");
        using var target = new MemoryStream();
        page.WriteTo(target);
        System.Text.Encoding.UTF8.GetString(target.ToArray()).ShouldBe(text);
    }

    [Fact]
    public void A_page_grows_beyond_its_first_buffer()
    {
        var text = new string('ก', 100_000);
        var page = new HtmlMarkup();
        page.Add($"{text}<{text}");
        page.ToString().Length.ShouldBe(200_001);
    }
}
