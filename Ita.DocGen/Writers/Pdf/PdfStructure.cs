using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Writes the structure tree, and the tree that leads from marked content and links back into it.</summary>
internal sealed class PdfStructure(PdfFile file, PageSet pages, IReadOnlyList<int> pageIds)
{
    private readonly Dictionary<StructureElement, int> ids = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, int Id)> named = [];
    private readonly Dictionary<LinkArea, int> links = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number by which a link finds its element; given out as links are written.</summary>
    public int KeyOf(LinkArea link, int annotationId)
    {
        links[link] = annotationId;
        return pages.Pages.Length + links.Count - 1;
    }

    public void Write(int rootId)
    {
        Number(pages.Structure);
        WriteElement(pages.Structure, rootId);
        var parentTree = WriteParentTree();
        var body = file.Begin(rootId).Raw("<</Type/StructTreeRoot/K "u8).Reference(ids[pages.Structure])
            .Raw("/ParentTree "u8).Reference(parentTree).Raw("/ParentTreeNextKey "u8).Integer(pages.Pages.Length + links.Count);
        if (named.Count > 0)
        {
            WriteNames(body);
        }

        body.Raw(">>"u8);
    }

    private void Number(StructureElement root)
    {
        var open = new Stack<StructureElement>([root]);
        while (open.TryPop(out var element))
        {
            ids[element] = file.Reserve();
            for (var i = element.Kids.Count - 1; i >= 0; i--)
            {
                if (element.Kids[i] is StructureElement kid)
                {
                    open.Push(kid);
                }
            }
        }
    }

    private void WriteElement(StructureElement root, int rootId)
    {
        var open = new Stack<StructureElement>([root]);
        while (open.TryPop(out var element))
        {
            var body = file.Begin(ids[element]);
            body.Raw("<</S/"u8).Ascii(RoleNames.Of(element.Role)).Raw("/P "u8).Reference(element.Parent is null ? rootId : ids[element.Parent]);
            WriteEntries(body, element);
            WriteKids(body, element);
            body.Raw(">>"u8);
            for (var i = element.Kids.Count - 1; i >= 0; i--)
            {
                if (element.Kids[i] is StructureElement kid)
                {
                    open.Push(kid);
                }
            }
        }
    }

    private void WriteEntries(PdfBuffer body, StructureElement element)
    {
        if (element.AltText is not null)
        {
            body.Raw("/Alt"u8).Text(element.AltText);
        }

        if (element.Identifier is not null)
        {
            body.Raw("/ID"u8).Text(element.Identifier);
            named.Add((element.Identifier, ids[element]));
        }

        WriteAttributes(body, element);
    }

    private void WriteAttributes(PdfBuffer body, StructureElement element)
    {
        if (element.ListNumbering is not null)
        {
            body.Raw("/A<</O/List/ListNumbering/"u8).Ascii(element.ListNumbering).Raw(">>"u8);
        }
        else if (element.Bounds is { } area && FirstMark(element) is { } mark)
        {
            var height = pages.Pages[mark.PageIndex].Height;
            body.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Numbers(area.X, height - area.Bottom, area.Right, height - area.Y).Raw("]>>"u8);
        }
        else if (element.Scope != HeaderScope.None || element.ColumnSpan > 1 || element.RowSpan > 1 || element.Summary is not null)
        {
            body.Raw("/A<</O/Table"u8);
            if (element.Scope != HeaderScope.None)
            {
                body.Raw(element.Scope == HeaderScope.Column ? "/Scope/Column"u8 : "/Scope/Row"u8);
            }

            if (element.ColumnSpan > 1)
            {
                body.Raw("/ColSpan "u8).Integer(element.ColumnSpan);
            }

            if (element.RowSpan > 1)
            {
                body.Raw("/RowSpan "u8).Integer(element.RowSpan);
            }

            if (element.Summary is not null)
            {
                body.Raw("/Summary"u8).Text(element.Summary);
            }

            body.Raw(">>"u8);
        }
    }

    private static ContentMark? FirstMark(StructureElement element) => element.Kids.OfType<ContentMark>().FirstOrDefault();

    private void WriteKids(PdfBuffer body, StructureElement element)
    {
        if (element.Kids.Count == 0)
        {
            return;
        }

        var home = FirstMark(element)?.PageIndex ?? element.Kids.OfType<LinkArea>().FirstOrDefault()?.PageIndex;
        if (home is { } page)
        {
            body.Raw("/Pg "u8).Reference(pageIds[page]);
        }

        body.Raw("/K["u8);
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case StructureElement child:
                    body.Reference(ids[child]);
                    break;
                case ContentMark mark when mark.PageIndex == home:
                    body.Integer(mark.Number);
                    break;
                case ContentMark mark:
                    body.Raw("<</Type/MCR/Pg "u8).Reference(pageIds[mark.PageIndex]).Raw("/MCID "u8).Integer(mark.Number).Raw(">>"u8);
                    break;
                case LinkArea link:
                    body.Raw("<</Type/OBJR/Pg "u8).Reference(pageIds[link.PageIndex]).Raw("/Obj "u8).Reference(links[link]).Raw(">>"u8);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown kid {kid.GetType().Name}");
            }

            body.Raw((byte)' ');
        }

        body.Raw((byte)']');
    }

    private int WriteParentTree()
    {
        var arrays = new int[pages.Pages.Length];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = file.Reserve();
            var body = file.Begin(arrays[i]).Raw((byte)'[');
            foreach (var mark in pages.Pages[i].Marks)
            {
                body.Reference(ids[mark.Owner]).Raw((byte)' ');
            }

            body.Raw((byte)']');
        }

        var tree = file.Reserve();
        var nums = file.Begin(tree).Raw("<</Nums["u8);
        for (var i = 0; i < arrays.Length; i++)
        {
            nums.Integer(i).Raw((byte)' ').Reference(arrays[i]).Raw((byte)' ');
        }

        var key = arrays.Length;
        foreach (var link in links.Keys)
        {
            nums.Integer(key++).Raw((byte)' ').Reference(ids[link.Element]).Raw((byte)' ');
        }

        nums.Raw("]>>"u8);
        return tree;
    }

    private void WriteNames(PdfBuffer body)
    {
        named.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        body.Raw("/IDTree<</Names["u8);
        foreach (var (name, id) in named)
        {
            body.Text(name).Reference(id).Raw((byte)' ');
        }

        body.Raw("]>>"u8);
    }
}
