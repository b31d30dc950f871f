using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordGoldenTests
{
    private static readonly WordFile File = WordFile.Of(SampleDocument.Draft(), new WordOptions(PageOfAnchor: Pages()));

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/fontTable.xml")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header-number.xml")]
    [InlineData("word/charts/chart1.xml")]
    [InlineData("word/charts/chart4.xml")]
    [InlineData("word/charts/chart5.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("docProps/core.xml")]
    [InlineData("[Content_Types].xml")]
    public void Parts_are_as_they_were_when_last_looked_at(string part)
    {
        var name = part.Trim('[').Replace("].xml", ".xml", StringComparison.Ordinal).Replace('/', '-').Replace(".xml", "", StringComparison.Ordinal);
        GoldenText.ShouldMatch(PartText.Of(File.Xml(part)), "Word", name);
    }

    private static Dictionary<string, int> Pages() =>
        Outline.Of(SampleDocument.Draft()).Entries.Select((entry, index) => (entry.Anchor, Page: index + 1)).ToDictionary(each => each.Anchor, each => each.Page, StringComparer.Ordinal);
}
