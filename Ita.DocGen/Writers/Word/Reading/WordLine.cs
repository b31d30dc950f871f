namespace Ita.DocGen.Writers.Word.Reading;

/// <summary>A paragraph or a table row of a Word file as a reader sees it, under the heading it stands below.</summary>
internal sealed record WordLine(string Heading, string Text)
{
    public bool IsHeading => Text.Length == 0;
}
