using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ita.DocGen.Documents;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using Footnote = Ita.DocGen.Documents.Footnote;
using WordFootnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace Ita.DocGen.Narratives;

/// <summary>The runs of a Word paragraph as one line; tracked changes in their final text.</summary>
internal sealed class WordInlines(MainDocumentPart main, WordFindings findings, WordPictures pictures)
{
    private readonly List<Block> found = [];
    private InlineText text = new();
    private bool isInLink;
    private bool isInNote;

    public WordParagraph Read(OpenXmlElement paragraph)
    {
        found.Clear();
        AddAll(paragraph);
        return new WordParagraph(text.Take(null), [.. found]);
    }

    private void AddAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            Add(child);
        }
    }

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                AddRun(run);
                break;
            case Hyperlink link:
                AddLink(link);
                break;
            case InsertedRun or MoveToRun:
                findings.Changes++;
                AddAll(element);
                break;
            case DeletedRun:
                findings.Changes++;
                break;
            case SimpleField:
                findings.Fields++;
                AddAll(element);
                break;
            case SdtRun control when control.SdtContentRun is { } content:
                AddAll(content);
                break;
            case AlternateContent choices when choices.FirstChild is { } first:
                AddAll(first);
                break;
            case ParagraphProperties or MoveFromRun:
                break;
            default:
                if (element.LocalName is "oMath" or "oMathPara")
                {
                    findings.Objects++;
                }
                else if (element.LocalName is "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo")
                {
                    AddAll(element);
                }

                break;
        }
    }

    private void AddRun(Run run)
    {
        if (IsOn(run.RunProperties?.Vanish))
        {
            return;
        }

        var style = StyleOf(run.RunProperties);
        foreach (var piece in run.ChildElements)
        {
            AddPiece(piece, style);
        }
    }

    private void AddPiece(OpenXmlElement piece, TextStyle style)
    {
        switch (piece)
        {
            case Text words:
                text.Add(words.Text, style);
                break;
            case TabChar:
                text.Add(" ", style);
                break;
            case NoBreakHyphen:
                text.Add("-", style);
                break;
            case CarriageReturn:
                text.Add(new LineBreak());
                break;
            case Break lineBreak when lineBreak.Type is null || lineBreak.Type.Value == BreakValues.TextWrapping:
                text.Add(new LineBreak());
                break;
            case FieldChar field when field.FieldCharType?.Value == FieldCharValues.Begin:
                findings.Fields++;
                break;
            case CommentReference:
                findings.Comments++;
                break;
            case FootnoteReference note:
                AddNote(main.FootnotesPart?.Footnotes?.Elements<WordFootnote>().FirstOrDefault(known => known.Id?.Value == note.Id?.Value));
                break;
            case EndnoteReference note:
                AddNote(main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(known => known.Id?.Value == note.Id?.Value));
                break;
            case Drawing or DocumentFormat.OpenXml.Wordprocessing.Picture or EmbeddedObject:
                AddDrawing(piece);
                break;
            case AlternateContent choices when choices.FirstChild is { } first:
                foreach (var inner in first.ChildElements)
                {
                    AddPiece(inner, style);
                }

                break;
        }
    }

    private void AddDrawing(OpenXmlElement drawing)
    {
        if (drawing.Descendants().Any(inner => inner.LocalName == "txbxContent"))
        {
            findings.TextBoxes++;
            return;
        }

        var blips = drawing.Descendants<Blip>().ToArray();
        if (blips.Length == 0)
        {
            findings.Objects++;
            return;
        }

        var altText = drawing.Descendants<DocProperties>().FirstOrDefault()?.Description?.Value ?? "";
        found.AddRange(blips.Select(blip => pictures.Find(main, blip.Embed?.Value, altText)).OfType<Block>());
    }

    private void AddLink(Hyperlink link)
    {
        var id = link.Id?.Value;
        var typed = id is null ? null : main.HyperlinkRelationships.FirstOrDefault(known => known.Id == id)?.Uri.OriginalString ?? "";
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

    private void AddNote(OpenXmlElement? note)
    {
        if (note is null || isInNote)
        {
            return;
        }

        isInNote = true;
        var words = Apart([.. note.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()]);
        isInNote = false;
        if (!words.IsEmpty)
        {
            text.Add(new Footnote(words));
        }
    }

    private ImmutableArray<Inline> Apart(params OpenXmlElement[] elements)
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

    // Thai letters are complex script: Word draws them bold by bCs, whatever b says.
    private static TextStyle StyleOf(RunProperties? properties) =>
        (IsOn(properties?.Bold) || IsOn(properties?.BoldComplexScript) ? TextStyle.Bold : TextStyle.Plain)
        | (IsOn(properties?.Italic) || IsOn(properties?.ItalicComplexScript) ? TextStyle.Italic : TextStyle.Plain);

    private static bool IsOn(OnOffType? mark) => mark is not null && (mark.Val is null || mark.Val.Value);
}
