using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Narratives;

namespace Ita.DocGen.Tests.Narratives;

public sealed class BoundedTreeTests
{
    [Theory]
    [InlineData("<a/>")]
    [InlineData("<a xmlns='urn:x' xmlns:w='urn:w' b='1' w:c='2'><w:d> </w:d>ก<e>ข</e>\n</a>")]
    [InlineData("<a><b xml:space='preserve'>  ค  </b><b/>&amp;<c><d/></c></a>")]
    public void Reads_what_the_whole_tree_reads(string text) =>
        XNode.DeepEquals(Read(text, 8), XElement.Parse(text, LoadOptions.PreserveWhitespace)).ShouldBeTrue();

    [Fact]
    public void Marked_sections_are_text_like_any_other() => Read("<a>ก<![CDATA[<f>]]>ข</a>", 8).Value.ShouldBe("ก<f>ข");

    [Fact]
    public void Refuses_a_tree_one_step_deeper_than_allowed()
    {
        Read("<a><b><c/></b></a>", 2).ShouldNotBeNull();
        Should.Throw<NarrativeIsTooDeepException>(() => Read("<a><b><c><d/></c></b></a>", 2));
    }

    private static XElement Read(string text, int depth)
    {
        using var xml = XmlReader.Create(new StringReader(text));
        return BoundedTree.Read(xml, depth);
    }
}
