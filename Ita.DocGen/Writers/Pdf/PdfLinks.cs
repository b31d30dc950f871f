using System.Text;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Link annotations: each told in words, printed as nothing, and known to the structure tree.</summary>
internal sealed class PdfLinks(PdfFile file, PageSet pages, IReadOnlyList<int> pageIds, PdfStructure structure)
{
    public IReadOnlyList<int> Write(Page page)
    {
        var annotations = new List<int>(page.Links.Length);
        foreach (var link in page.Links)
        {
            var id = file.Reserve();
            annotations.Add(id);
            var key = structure.KeyOf(link, id);
            var area = link.Area;
            var body = file.Begin(id).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
                .Numbers(area.X, page.Height - area.Bottom, area.Right, page.Height - area.Y).Raw("]/P "u8).Reference(pageIds[link.PageIndex])
                .Raw("/StructParent "u8).Integer(key)
                .Raw("/Contents"u8).Text(link.Description.Length > 0 ? link.Description : link.Target);
            WriteTarget(body, link.Target);
            body.Raw(">>"u8);
        }

        return annotations;
    }

    private void WriteTarget(PdfBuffer body, string target)
    {
        if (!target.StartsWith('#'))
        {
            body.Raw("/A<</S/URI/URI"u8).Literal(Encoding.ASCII.GetBytes(WebAddress.Ascii(target))).Raw(">>"u8);
        }
        else if (pages.Anchors.TryGetValue(target[1..], out var spot))
        {
            body.Raw("/Dest"u8);
            PdfDestination.Write(body, spot, pages, pageIds);
        }
        else
        {
            body.Raw("/Dest"u8);
            PdfDestination.Write(body, new PageSpot(0, 0), pages, pageIds);
        }
    }
}
