namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What ISO 14289-1 (PDF/UA-1) asks of a file and a program can check, clause by clause.</summary>
internal static class AccessClauses
{
    private static readonly HashSet<string> StandardRoles =
        [.. "Document Part Sect Div H1 H2 H3 H4 P L LI Lbl LBody Table THead TBody TR TH TD Figure Caption TOC TOCI Reference Link Note Span".Split(' ')];

    public static IReadOnlyList<Clause> All { get; } =
    [
        new("14289-1 5", "XMP claims PDF/UA-1", file => file.XmpValue("http://www.aiim.org/pdfua/ns/id/", "part") == "1"),
        new("14289-1 7.1", "Roles are standard ones; no role map is needed", file => file.Tree.Elements.All(element => StandardRoles.Contains(element.Role)) && !file.Pdf.Dictionary(file.Pdf.Catalog["StructTreeRoot"]).ContainsKey("RoleMap")),
        new("14289-1 7.1", "The title is shown in place of the file name, and there is one", file => file.Pdf.Dictionary(file.Pdf.Catalog["ViewerPreferences"])["DisplayDocTitle"] is true && file.XmpValue("http://purl.org/dc/elements/1.1/", "title")!.Length > 0),
        new("14289-1 7.1", "Every mark of every page belongs to the element that claims it", file => file.MarksAndParentTreeAgree()),
        new("14289-1 7.1", "Suspects is not set", file => file.Pdf.Dictionary(file.Pdf.Catalog["MarkInfo"]).GetValueOrDefault("Suspects") is not true),
        new("14289-1 7.2", "The natural language is stated", file => file.Pdf.Catalog.ContainsKey("Lang")),
        new("14289-1 7.3", "Every figure has an alternative text and its box", file => file.Tree.Elements.Where(element => element.Role == "Figure").All(figure => file.Pdf.Text(figure.Entries["Alt"]).Length > 0 && file.Pdf.Dictionary(figure.Entries["A"]).ContainsKey("BBox"))),
        new("14289-1 7.4", "Headings begin with H1 and leave no level out on the way down", HeadingsDescend),
        new("14289-1 7.5", "Header cells state their scope; rows and columns are regular", TablesAreRegular),
        new("14289-1 7.6", "Lists hold items, items hold label and body, labelled lists state their numbering", ListsAreLists),
        new("14289-1 7.8", "Page numbers are artifacts of pagination", file => file.PageContents.Split("/Artifact<</Type/Pagination").Length - 1 > 0 || file.Pdf.Pages.Count < 2),
        new("14289-1 7.9", "Every note has an ID of its own and the tree can find it", NotesHaveIdentifiers),
        new("14289-1 7.18.1", "Every link is in the tree and told in words", file => file.Annotations.All(annotation => annotation.ContainsKey("StructParent") && file.Pdf.Text(annotation["Contents"]).Length > 0)),
        new("14289-1 7.18.3", "Pages with annotations are walked in the order of the structure", file => file.Pdf.Pages.All(page => !page.ContainsKey("Annots") || file.Pdf.Name(page["Tabs"]) == "S")),
        new("14289-1 7.18.5", "Link annotations stand in Link elements", file => file.AnnotationParents().All(element => element.Role == "Link")),
        new("14289-1 7.21.3", "Fonts map codes to glyphs by an embedded stream", file => file.Fonts.All(font => font.Descendant["CIDToGIDMap"] is PdfReference)),
        new("14289-1 7.21.4", "Fonts are embedded and no glyph used is .notdef", file => file.Fonts.All(font => font.Glyphs.Skip(1).All(glyph => glyph != 0))),
        new("14289-1 7.21.7", "Every code maps to Unicode", file => file.Fonts.All(font => Enumerable.Range(1, font.Glyphs.Count - 1).All(font.Unicode.ContainsKey))),
    ];

    private static bool HeadingsDescend(PdfEvidence file)
    {
        var last = 0;
        foreach (var level in file.Tree.Elements.Where(element => element.Role is "H1" or "H2" or "H3" or "H4").Select(element => element.Role[1] - '0'))
        {
            if (level > last + 1)
            {
                return false;
            }

            last = level;
        }

        return true;
    }

    private static bool ListsAreLists(PdfEvidence file) =>
        file.Tree.Elements.Where(element => element.Role == "L").All(list =>
            list.Elements.All(item => item.Role == "LI" && item.Elements.Select(part => part.Role).SequenceEqual(["Lbl", "LBody"]))
            && file.Pdf.Name(file.Pdf.Dictionary(list.Entries["A"])["ListNumbering"]) != "None");

    private static bool NotesHaveIdentifiers(PdfEvidence file)
    {
        var notes = file.Tree.Elements.Where(element => element.Role == "Note").Select(note => file.Pdf.Text(note.Entries["ID"])).ToList();
        if (notes.Count == 0)
        {
            return true;
        }

        var names = file.Pdf.Items(file.Pdf.Dictionary(file.Pdf.Dictionary(file.Pdf.Catalog["StructTreeRoot"])["IDTree"])["Names"]);
        return notes.Distinct().Count() == notes.Count && notes.Order(StringComparer.Ordinal).SequenceEqual(names.OfType<byte[]>().Select(name => file.Pdf.Text(name)));
    }

    private static bool TablesAreRegular(PdfEvidence file) => file.Tree.Elements.Where(element => element.Role == "Table").All(table =>
    {
        var rows = table.Elements.Where(part => part.Role is "THead" or "TBody").SelectMany(part => part.Elements).ToList();
        var widths = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Elements)
            {
                var attributes = cell.Entries.TryGetValue("A", out var a) ? file.Pdf.Dictionary(a) : [];
                if (cell.Role == "TH" && !attributes.ContainsKey("Scope"))
                {
                    return false;
                }

                var columns = (int)(long)attributes.GetValueOrDefault("ColSpan", 1L)!;
                var down = (int)(long)attributes.GetValueOrDefault("RowSpan", 1L)!;
                for (var i = row; i < row + down; i++)
                {
                    widths[i] += columns;
                }
            }
        }

        return rows.Count > 0 && widths.Distinct().Count() == 1;
    });
}
