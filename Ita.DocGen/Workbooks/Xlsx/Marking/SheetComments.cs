using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// The comments of one sheet: their texts stand in one part, the boxes they are shown in in a drawing of the old kind.
/// A comment of the user stays and ours is written under it.
/// </summary>
internal sealed class SheetComments
{
    private readonly XElement texts;
    private readonly XElement authors;
    private readonly XNamespace names;
    private readonly CommentBoxes boxes;
    private readonly Dictionary<string, XElement> there;
    private readonly int author;

    private SheetComments(XDocument comments, CommentBoxes boxes)
    {
        names = comments.Root!.Name.Namespace;
        authors = comments.Root.Element(names + "authors")!;
        texts = comments.Root.Element(names + "commentList")!;
        there = texts.Elements().ToDictionary(comment => (string?)comment.Attribute("ref") ?? "", StringComparer.Ordinal);
        author = authors.Elements().TakeWhile(name => name.Value != CommentText.Author).Count();
        this.boxes = boxes;
    }

    /// <summary>Null when the drawing that is there cannot be read: then nothing of it is touched.</summary>
    public static SheetComments? Open(EditedPackage package, string sheetPart, EditedSheet sheet, int number)
    {
        var relations = new PartRelations(package, sheetPart);
        var comments = relations.FindByKind("comments");
        var drawing = relations.FindByKind("vmlDrawing");
        try
        {
            if (drawing is not null)
            {
                package.Read(drawing);
            }
        }
        catch (XmlException)
        {
            return null;
        }

        if (drawing is null)
        {
            drawing = package.FreeName("xl/drawings/itaComments{0}.vml");
            package.AddUntyped(drawing, CommentBoxes.Empty(number));
            package.AddEnding("vml", OfficeNames.DrawingContent);
            sheet.PointAtDrawing(relations.Add("vmlDrawing", drawing));
        }

        if (comments is null)
        {
            comments = package.FreeName("xl/itaComments{0}.xml");
            var main = package.Read(sheetPart).Root!.Name.Namespace;
            package.Add(comments, new XDocument(new XElement(main + "comments", new XElement(main + "authors"), new XElement(main + "commentList"))), OfficeNames.CommentsContent);
            relations.Add("comments", comments);
        }

        return new SheetComments(package.Change(comments), new CommentBoxes(package.Change(drawing), sheet.Metrics, number));
    }

    public void Add(MarkedCell cell)
    {
        if (authors.Elements().Count() == author)
        {
            authors.Add(new XElement(names + "author", CommentText.Author));
        }

        var address = new CellAddress("", "", cell.Row, cell.Column).A1;
        var text = CommentText.Of(cell);
        if (there.TryGetValue(address, out var comment))
        {
            // A comment of ours is from an earlier copy.
            if ((int?)comment.Attribute("authorId") == author)
            {
                comment.Elements().Remove();
                comment.Add(new XElement(names + "text", Run(text)));
            }
            else
            {
                comment.Element(names + "text")?.Add(Run("\n\n" + text));
            }

            return;
        }

        texts.Add(new XElement(
            names + "comment",
            new XAttribute("ref", address),
            new XAttribute("authorId", author),
            new XElement(names + "text", Run(text))));
        boxes.Add(cell, CommentText.LinesOf(text));
    }

    private XElement Run(string text) => new(
        names + "r",
        new XElement(
            names + "rPr",
            new XElement(names + "sz", new XAttribute("val", 14)),
            new XElement(names + "rFont", new XAttribute("val", SheetPalette.FontName)),
            new XElement(names + "charset", new XAttribute("val", 222))),
        new XElement(names + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellEscapes.Of(text)));
}
