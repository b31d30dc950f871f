using System.Buffers.Binary;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The items of a page as drawing operators, marked with what they belong to. PDF counts upwards from the lower edge.</summary>
internal sealed class PageContent(PdfBuffer body, PdfFonts fonts, PdfPictures pictures, double pageHeight)
{
    private readonly TextDrawing text = new(body, fonts);
    private readonly PathDrawing paths = new(body, pageHeight);
    private ContentMark? openMark;
    private ArtifactKind openArtifact;

    private enum ArtifactKind
    {
        None,
        Layout,
        Pagination,
    }

    public SortedSet<int> Opacities => paths.Opacities;

    public void Draw(IEnumerable<PageItem> items)
    {
        foreach (var item in items)
        {
            OpenFor(item);
            Draw(item);
        }

        CloseOpen();
    }

    private void Draw(PageItem item)
    {
        if (item is GlyphRun run)
        {
            paths.End();
            text.Draw(run, pageHeight);
            return;
        }

        text.End();
        switch (item)
        {
            case Rule rule:
                paths.Draw(rule);
                break;
            case FilledBox box:
                paths.Draw(box);
                break;
            case DrawnPath path:
                paths.Draw(path);
                break;
            case PlacedPicture picture:
                DrawPicture(picture);
                break;
            default:
                throw new InvalidOperationException($"Unknown page item {item.GetType().Name}");
        }
    }

    private void OpenFor(PageItem item)
    {
        var kind = item.Mark is not null ? ArtifactKind.None : item is GlyphRun { IsPagination: true } ? ArtifactKind.Pagination : ArtifactKind.Layout;
        if (ReferenceEquals(item.Mark, openMark) && kind == openArtifact && (item.Mark is not null || openArtifact != ArtifactKind.None))
        {
            return;
        }

        CloseOpen();
        openMark = item.Mark;
        openArtifact = kind;
        if (item.Mark is { } mark)
        {
            body.Raw((byte)'/').Ascii(RoleNames.Of(mark.Owner.Role)).Raw("<</MCID "u8).Integer(mark.Number).Raw(">>BDC\n"u8);
        }
        else
        {
            body.Raw(kind == ArtifactKind.Pagination ? "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8 : "/Artifact<</Type/Layout>>BDC\n"u8);
        }
    }

    private void CloseOpen()
    {
        if (openMark is not null || openArtifact != ArtifactKind.None)
        {
            text.End();
            paths.End();
            body.Raw("EMC\n"u8);
        }

        openMark = null;
        openArtifact = ArtifactKind.None;
    }

    private void DrawPicture(PlacedPicture placed)
    {
        paths.End();
        var name = pictures.NameOf(placed.Picture);
        var area = placed.Area;
        if (name is null)
        {
            paths.Draw(new FilledBox(null, area, Rgb.HeadShade));
            return;
        }

        body.Raw("q "u8).Numbers(PictureMatrix.Of(placed.Picture.Turn, area, pageHeight)).Raw("cm/"u8).Ascii(name).Raw(" Do Q\n"u8);
    }
}
