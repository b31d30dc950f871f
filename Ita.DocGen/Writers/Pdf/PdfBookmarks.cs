using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The outline that viewers show beside the pages: a tree made of the headings' levels.</summary>
internal sealed class PdfBookmarks(PdfFile file, PageSet pages, IReadOnlyList<int> pageIds)
{
    /// <summary>The number of the outline's root, or null where there are no headings.</summary>
    public int? Write()
    {
        if (pages.Bookmarks.IsEmpty)
        {
            return null;
        }

        var root = new Node(null, file.Reserve());
        var open = new Stack<(int Level, Node Node)>([(int.MinValue, root)]);
        foreach (var bookmark in pages.Bookmarks)
        {
            while (open.Peek().Level >= bookmark.Level)
            {
                open.Pop();
            }

            var node = new Node(bookmark, file.Reserve());
            open.Peek().Node.Kids.Add(node);
            open.Push((bookmark.Level, node));
        }

        file.Begin(root.Id).Raw("<</Type/Outlines"u8);
        WriteKidsEntries(root, isOpen: true).Raw(">>"u8);
        WriteKids(root);
        return root.Id;
    }

    private PdfBuffer WriteKidsEntries(Node node, bool isOpen)
    {
        var body = file.Current;
        if (node.Kids.Count > 0)
        {
            body.Raw("/First "u8).Reference(node.Kids[0].Id).Raw("/Last "u8).Reference(node.Kids[^1].Id)
                .Raw("/Count "u8).Integer(isOpen ? node.Kids.Count : -node.Kids.Count);
        }

        return body;
    }

    private void WriteKids(Node parent)
    {
        for (var i = 0; i < parent.Kids.Count; i++)
        {
            var node = parent.Kids[i];
            var body = file.Begin(node.Id).Raw("<</Title"u8).Text(node.Bookmark!.Title).Raw("/Parent "u8).Reference(parent.Id);
            if (i > 0)
            {
                body.Raw("/Prev "u8).Reference(parent.Kids[i - 1].Id);
            }

            if (i < parent.Kids.Count - 1)
            {
                body.Raw("/Next "u8).Reference(parent.Kids[i + 1].Id);
            }

            body.Raw("/Dest"u8);
            PdfDestination.Write(body, node.Bookmark.Spot, pages, pageIds);
            WriteKidsEntries(node, isOpen: false).Raw(">>"u8);
            WriteKids(node);
        }
    }

    private sealed record Node(Bookmark? Bookmark, int Id)
    {
        public List<Node> Kids { get; } = [];
    }
}
