using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>The fixed forms of an office paper: heads of memos and orders, places to sign.</summary>
internal sealed class OfficeForms(HtmlMarkup page, SourceNotes sources, SitePictures pictures)
{
    private const double PixelsPerPoint = 96 / 72.0;
    private readonly PictureFigure images = new(page, pictures);

    public void Write(SignatureBlock signature)
    {
        page.Add($"<div class=\"signature\">\n");
        page.Add($"<p class=\"place\">");
        if (signature.Lead is not null || signature.Rank is not null)
        {
            WriteWord(signature.Lead);
            WriteWord(signature.Rank);
            page.Add($"<span class=\"blank\"></span>");
        }

        page.Add($"</p>\n<p>({signature.Name})</p>\n");
        foreach (var line in signature.Lines)
        {
            page.Add($"<p>{line}</p>\n");
        }

        page.Add($"</div>\n");
    }

    /// <param name="memo">The head.</param>
    /// <param name="id">By which the contents of a book find it.</param>
    public void Write(MemoHead memo, string? id)
    {
        Open("memo-head", id);
        page.Add($"<div class=\"memo-top\">");
        WriteGaruda(memo.Garuda, StyleLooks.MemoGarudaHeight);
        // A title that says nothing would be a heading that leads nowhere.
        if (memo.Title.Any(char.IsLetterOrDigit))
        {
            page.Add($"<h2 class=\"memo-title\">{memo.Title}</h2></div>\n");
        }
        else
        {
            page.Add($"<p class=\"memo-title\">{memo.Title}</p></div>\n");
        }

        foreach (var line in memo.Lines)
        {
            page.Add($"<div class=\"memo-line\">");
            foreach (var field in line.Fields)
            {
                page.Add($"<p><b>{field.Label}</b> <span class=\"leader\">");
                sources.WriteNumber(page, field.Value, field.Source);
                page.Add($"</span></p>");
            }

            page.Add($"</div>\n");
        }

        page.Add($"</div>\n");
    }

    public void Write(OrderHead order, string? id)
    {
        Open("order-head", id);
        WriteGaruda(order.Garuda, StyleLooks.OrderGarudaHeight);
        foreach (var line in order.Lines)
        {
            page.Add($"<p>{line}</p>\n");
        }

        page.Add($"</div>\n");
    }

    private void Open(string name, string? id)
    {
        page.Add($"<div class=\"{name}\"");
        if (id is not null)
        {
            page.Add($" id=\"{id}\"");
        }

        page.Add($">\n");
    }

    private void WriteWord(string? word)
    {
        if (word is not null)
        {
            page.Add($"<span>{word}</span> ");
        }
    }

    private void WriteGaruda(Picture? garuda, Length height)
    {
        if (garuda is not null)
        {
            images.WriteImage(garuda, "", height.InPoints * PixelsPerPoint * garuda.UprightWidth / Math.Max(1, garuda.UprightHeight));
        }
    }
}
