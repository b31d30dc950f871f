using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// Documents in, PDF 1.7 files out that are PDF/A-2a and PDF/UA-1 at once: tagged, searchable, with fonts and colours inside.
/// The same document gives the same bytes. It decides nothing about pages; those come from the typesetter.
/// </summary>
internal sealed class PdfWriter
{
    public void Write(Document document, PdfOptions options, Stream target) =>
        Write(options.Typesetter.Typeset(document), document, options, target);

    public void Write(PageSet pages, Document document, PdfOptions options, Stream target)
    {
        using var file = new PdfFile(target);
        var pageTree = file.Reserve();
        var structureRoot = file.Reserve();
        var pageIds = pages.Pages.Select(_ => file.Reserve()).ToArray();
        var structure = new PdfStructure(file, pages, pageIds);
        WritePages(file, pages, pageIds, pageTree, structure);
        structure.Write(structureRoot);
        var outline = new PdfBookmarks(file, pages, pageIds).Write();
        WriteCatalog(file, pages, document, options, pageTree, structureRoot, outline);
    }

    private static void WritePages(PdfFile file, PageSet pages, int[] pageIds, int pageTree, PdfStructure structure)
    {
        var fontResources = file.Reserve();
        var stateResources = file.Reserve();
        var fonts = new PdfFonts();
        var pictures = new PdfPictures(file);
        var pictureResources = file.Reserve();
        var links = new PdfLinks(file, pages, pageIds, structure);
        var opacities = new SortedSet<int>();
        var content = new PdfBuffer(64 * 1024);
        for (var i = 0; i < pageIds.Length; i++)
        {
            var page = pages.Pages[i];
            content.Clear();
            var drawing = new PageContent(content, fonts, pictures, page.Height);
            drawing.Draw(page.Items);
            opacities.UnionWith(drawing.Opacities);
            var stream = file.WriteStream([], content.Written);
            var annotations = links.Write(page);
            var body = file.Begin(pageIds[i]).Raw("<</Type/Page/Parent "u8).Reference(pageTree)
                .Raw("/MediaBox[0 0 "u8).Numbers(page.Width, page.Height).Raw("]/Resources<</Font "u8).Reference(fontResources)
                .Raw("/XObject "u8).Reference(pictureResources).Raw("/ExtGState "u8).Reference(stateResources)
                .Raw(">>/Contents "u8).Reference(stream).Raw("/StructParents "u8).Integer(i).Raw("/Tabs/S"u8);
            if (annotations.Count > 0)
            {
                body.Raw("/Annots["u8);
                foreach (var annotation in annotations)
                {
                    body.Reference(annotation).Raw((byte)' ');
                }

                body.Raw((byte)']');
            }

            body.Raw(">>"u8);
        }

        WritePageTree(file, pageIds, pageTree);
        WriteResources(file, fonts, fontResources, pictures, pictureResources, opacities, stateResources);
    }

    private static void WritePageTree(PdfFile file, int[] pageIds, int pageTree)
    {
        var body = file.Begin(pageTree).Raw("<</Type/Pages/Count "u8).Integer(pageIds.Length).Raw("/Kids["u8);
        foreach (var id in pageIds)
        {
            body.Reference(id).Raw((byte)' ');
        }

        body.Raw("]>>"u8);
    }

    private static void WriteResources(PdfFile file, PdfFonts fonts, int fontResources, PdfPictures pictures, int pictureResources, SortedSet<int> opacities, int stateResources)
    {
        var writer = new PdfFontWriter(file);
        var fontIds = fonts.All.Select(font => (font.ResourceName, Id: writer.Write(font))).ToList();
        WriteDictionary(file, fontResources, fontIds);
        WriteDictionary(file, pictureResources, pictures.Used);
        var states = file.Begin(stateResources).Raw("<<"u8);
        foreach (var opacity in opacities)
        {
            states.Raw("/G"u8).Integer(opacity).Raw("<</ca "u8).Number(opacity / 100.0).Raw(">>"u8);
        }

        states.Raw(">>"u8);
    }

    private static void WriteDictionary(PdfFile file, int id, IEnumerable<(string Name, int Id)> entries)
    {
        var body = file.Begin(id).Raw("<<"u8);
        foreach (var (name, entry) in entries)
        {
            body.Raw((byte)'/').Ascii(name).Raw((byte)' ').Reference(entry);
        }

        body.Raw(">>"u8);
    }

    private static void WriteCatalog(PdfFile file, PageSet pages, Document document, PdfOptions options, int pageTree, int structureRoot, int? outline)
    {
        var metadata = new PdfMetadata(document, options.Program);
        var xmp = file.WriteStream("/Type/Metadata/Subtype/XML"u8, metadata.BuildXmp(), deflates: false);
        var profile = file.WriteStream("/N 3"u8, ColourProfile.Build());
        var info = file.Reserve();
        metadata.WriteInfo(file.Begin(info));
        var catalog = file.Reserve();
        var body = file.Begin(catalog).Raw("<</Type/Catalog/Pages "u8).Reference(pageTree).Raw("/Metadata "u8).Reference(xmp)
            .Raw("/Lang"u8).Text(document.Properties.Language)
            .Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "u8).Reference(structureRoot)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"u8).Text(ColourProfile.Name)
            .Raw("/Info"u8).Text(ColourProfile.Name).Raw("/DestOutputProfile "u8).Reference(profile).Raw(">>]"u8);
        if (outline is { } root)
        {
            body.Raw("/Outlines "u8).Reference(root).Raw("/PageMode/UseOutlines"u8);
        }

        PdfPageLabels.Write(body, pages);
        body.Raw(">>"u8);
        file.Finish(catalog, info);
    }
}
