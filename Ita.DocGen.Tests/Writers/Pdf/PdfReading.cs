namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>The text of each element of a PDF that holds text itself, in reading order, as a viewer would copy it.</summary>
internal static class PdfReading
{
    public static List<(string Text, bool IsContents)> BlocksOf(byte[] bytes)
    {
        var pdf = new PdfProbe(bytes);
        var marks = new PdfTextProbe(pdf);
        var byPage = pdf.Pages.ToDictionary(page => (object)page, page => marks.MarksOf(page).Where(mark => mark.Mark >= 0).ToDictionary(mark => mark.Mark, mark => mark.Text), ReferenceEqualityComparer.Instance);
        var tree = new PdfStructureProbe(pdf);
        var blocks = new List<(string Text, bool IsContents)>();
        var label = "";
        foreach (var element in tree.Elements.Where(element => element.Role is "P" or "H1" or "H2" or "H3" or "H4" or "Caption" or "Lbl" or "TOCI"))
        {
            var text = string.Concat(tree.MarksBelow(element, skip: "Note").Select(mark => byPage[mark.Page][mark.Mark]));
            if (element.Role == "Lbl")
            {
                label = text;
            }
            else
            {
                blocks.Add((label + text, IsContents(element)));
                label = "";
            }
        }

        return blocks;
    }

    private static bool IsContents(PdfElement element) => element.Role == "TOCI" || (element.Parent is { } parent && IsContents(parent));
}
