using System.Collections.Immutable;
using System.Xml.Linq;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The runs of a Word paragraph as one line; tracked changes in their final text.</summary>
internal sealed class WordInlines(WordFile word, WordFindings findings, WordPictures pictures)
{
    private readonly List<Block> found = [];
    private InlineText text = new();
    private bool isInLink;
    private bool isInNote;

    public WordParagraph Read(XElement paragraph)
    {
        found.Clear();
        AddAll(paragraph);
        return new WordParagraph(text.Take(null), [.. found]);
    }

    private void AddAll(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            Add(child);
        }
    }

    private void Add(XElement element)
    {
        switch (element.Kind())
        {
            case "r":
                AddRun(element);
                break;
            case "hyperlink":
                AddLink(element);
                break;
            case "ins" or "moveTo":
                findings.Changes++;
                AddAll(element);
                break;
            case "del":
                findings.Changes++;
                break;
            case "fldSimple":
                findings.Fields++;
                AddAll(element);
                break;
            case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
                AddAll(element);
                break;
            case "" when FirstChoice(element) is { } first:
                AddAll(first);
                break;
            case "" when element.Name.LocalName is "oMath" or "oMathPara":
                findings.Objects++;
                break;
        }
    }

    private void AddRun(XElement run)
    {
        var properties = run.First("rPr");
        if (properties.First("vanish").IsOn())
        {
            return;
        }

        var style = StyleOf(properties);
        foreach (var piece in run.Elements())
        {
            AddPiece(piece, style);
        }
    }

    private void AddPiece(XElement piece, TextStyle style)
    {
        switch (piece.Kind())
        {
            case "t":
                text.Add(piece.Value, style);
                break;
            case "tab":
                text.Add(" ", style);
                break;
            case "noBreakHyphen":
                text.Add("-", style);
                break;
            case "cr":
                text.Add(new LineBreak());
                break;
            case "br" when piece.Named("type") is null or "textWrapping":
                text.Add(new LineBreak());
                break;
            case "fldChar" when piece.Named("fldCharType") == "begin":
                findings.Fields++;
                break;
            case "commentReference":
                findings.Comments++;
                break;
            case "footnoteReference":
                AddNote(word.Footnotes.All("footnote").FirstOrDefault(known => known.Named("id") == piece.Named("id")));
                break;
            case "endnoteReference":
                AddNote(word.Endnotes.All("endnote").FirstOrDefault(known => known.Named("id") == piece.Named("id")));
                break;
            case "drawing" or "pict" or "object":
                AddDrawing(piece);
                break;
            case "" when FirstChoice(piece) is { } first:
                foreach (var inner in first.Elements())
                {
                    AddPiece(inner, style);
                }

                break;
        }
    }

    private void AddDrawing(XElement drawing)
    {
        if (drawing.Descendants().Any(inner => inner.Name.LocalName == "txbxContent"))
        {
            findings.TextBoxes++;
            return;
        }

        var blips = drawing.Descendants().Where(inner => inner.Name.LocalName == "blip").ToArray();
        if (blips.Length == 0)
        {
            findings.Objects++;
            return;
        }

        var altText = drawing.Descendants().FirstOrDefault(inner => inner.Name.LocalName == "docPr").Named("descr") ?? "";
        found.AddRange(blips.Select(blip => pictures.Find(blip.Named("embed"), altText)).OfType<Block>());
    }

    private void AddLink(XElement link)
    {
        var typed = word.TargetOf(link.Named("id"));
        var target = LinkTarget.FindSafe(typed);
        if (typed is not null && target is null)
        {
            findings.RefusedLink(typed);
        }

        if (target is null || isInLink)
        {
            AddAll(link);
            return;
        }

        isInLink = true;
        var words = Apart(link);
        isInLink = false;
        if (!words.IsEmpty)
        {
            text.Add(new Link(target, words));
        }
    }

    private void AddNote(XElement? note)
    {
        if (note is null || isInNote)
        {
            return;
        }

        isInNote = true;
        var words = Apart([.. note.Descendants().Where(inner => inner.Kind() == "p")]);
        isInNote = false;
        if (!words.IsEmpty)
        {
            text.Add(new Footnote(words));
        }
    }

    private ImmutableArray<Inline> Apart(params XElement[] elements)
    {
        var outer = text;
        text = new InlineText();
        foreach (var element in elements)
        {
            text.Add(text.IsEmpty ? "" : " ", TextStyle.Plain);
            AddAll(element);
        }

        var words = text.Take(null);
        text = outer;
        return words;
    }

    // A newer and an older form of the same thing stand side by side: one of them is enough.
    private static XElement? FirstChoice(XElement element) => element.Name.LocalName == "AlternateContent" ? element.Elements().FirstOrDefault() : null;

    // Thai letters are complex script: Word draws them bold by bCs, whatever b says.
    private static TextStyle StyleOf(XElement? properties) =>
        (properties.First("b").IsOn() || properties.First("bCs").IsOn() ? TextStyle.Bold : TextStyle.Plain)
        | (properties.First("i").IsOn() || properties.First("iCs").IsOn() ? TextStyle.Italic : TextStyle.Plain);
}
