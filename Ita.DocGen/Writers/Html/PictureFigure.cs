using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>A picture with its caption; a photo that lies on its side is set upright by the style sheet, since its bytes stay as they are.</summary>
internal sealed class PictureFigure(HtmlMarkup page, SitePictures pictures)
{
    private const double PixelsPerPoint = 96 / 72.0;

    public void Write(PictureBlock block)
    {
        page.Add($"<figure class=\"picture");
        page.Add($" {ClassNames.Of(block.Alignment)}\">\n");
        var (width, _) = block.Fit();
        WriteImage(block.Picture, block.AltText, width.InPoints * PixelsPerPoint);
        page.Add($"\n");
        if (block.Caption is { } caption)
        {
            page.Add($"<figcaption>{caption}</figcaption>\n");
        }

        page.Add($"</figure>\n");
    }

    /// <summary>The picture as wide as told, in pixels of the page, and never wider than its place.</summary>
    public void WriteImage(Picture picture, string alternative, double width)
    {
        var isTurned = picture.Turn != PictureTurn.None;
        if (isTurned)
        {
            page.Add($"<span class=\"turned\" style=\"width:{width}px;aspect-ratio:{picture.UprightWidth}/{picture.UprightHeight}\">");
        }

        page.Add($"<img src=\"{pictures.PathOf(picture)}\" width=\"{picture.PixelWidth}\" height=\"{picture.PixelHeight}\" alt=\"{alternative}\" loading=\"lazy\"");
        if (isTurned)
        {
            var share = picture.Turn.SwapsSides ? 100.0 * picture.UprightHeight / picture.UprightWidth : 100;
            page.Add($" style=\"width:{share}%;transform:translate(-50%,-50%) rotate({picture.Turn.QuarterTurns * 90}deg){(picture.Turn.Mirrored ? " scaleX(-1)" : "")}\">");
            page.Add($"</span>");
        }
        else
        {
            page.Add($" style=\"width:{width}px\">");
        }
    }
}
