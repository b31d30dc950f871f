using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// Where numbers come from. A number is a link to its line in a list at the page's end, which works by mouse, by keyboard,
/// by ear and without any script; the style sheet shows the same words beside it while it is hovered or focused.
/// </summary>
internal sealed class SourceNotes(bool isShown)
{
    private const int MostCellsNamed = 6;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    // longer texts stay plain, for a page where everything is a link is hard to read
    public void WriteNumber(HtmlMarkup page, string text, Provenance? source)
    {
        if (source is null || !isShown || !PrintedValue.BeginsAsNumber(text))
        {
            page.Add($"{text}");
            return;
        }

        var note = NoteOf(source);
        if (!numbers.TryGetValue(note, out var number))
        {
            notes.Add(note);
            number = notes.Count;
            numbers.Add(note, number);
        }

        page.Add($"<a class=\"v\" href=\"#ita-s{number}\" aria-describedby=\"ita-s{number}\" data-source=\"{note}\">{text}</a>");
    }

    public void Write(HtmlMarkup page)
    {
        if (notes.Count == 0)
        {
            return;
        }

        page.Add($"<details class=\"sources\">\n<summary>{PageWords.Sources}</summary>\n<ol>\n");
        for (var i = 0; i < notes.Count; i++)
        {
            page.Add($"<li id=\"ita-s{i + 1}\">{notes[i]}</li>\n");
        }

        page.Add($"</ol>\n</details>\n");
    }

    private static string NoteOf(Provenance source)
    {
        var cells = string.Join(", ", source.Cells.Take(MostCellsNamed).Select(cell => cell.ToString()));
        var rest = source.Cells.Length > MostCellsNamed ? ", …" : "";
        var formula = source.Formula is { } words ? $"\n{PageWords.Formula}: {words}" : "";
        return $"{PageWords.Source}: {cells}{rest}{formula}";
    }
}
