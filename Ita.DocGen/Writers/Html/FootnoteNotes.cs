using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>Footnotes: a small number in the text, the note below the article, a link both ways.</summary>
internal sealed class FootnoteNotes(DigitStyle digits)
{
    private readonly List<Footnote> notes = [];

    /// <summary>Writes the text of the notes; set once the line writer exists, since each needs the other.</summary>
    public InlineText? Inlines { get; set; }

    public void WriteMark(HtmlMarkup page, Footnote note)
    {
        notes.Add(note);
        var number = notes.Count;
        page.Add($"<sup class=\"note-mark\"><a id=\"ita-r{number}\" href=\"#ita-f{number}\" aria-label=\"{PageWords.Footnotes} {Show(number)}\">{Show(number)}</a></sup>");
    }

    public void Write(HtmlMarkup page)
    {
        if (notes.Count == 0)
        {
            return;
        }

        page.Add($"<div class=\"footnotes\">\n");
        for (var i = 0; i < notes.Count; i++)
        {
            page.Add($"<p id=\"ita-f{i + 1}\"><a href=\"#ita-r{i + 1}\" aria-label=\"{PageWords.Footnotes} {Show(i + 1)}\">{Show(i + 1)}</a> ");
            Inlines!.Write(notes[i].Text);
            page.Add($"</p>\n");
        }

        page.Add($"</div>\n");
    }

    private string Show(int number) => PageNumbers.Show(number, digits);
}
