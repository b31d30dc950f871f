using System.Collections.Immutable;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Streams what stands in a line. Each look is turned into markup once and then copied.</summary>
internal sealed class PieceWriter(MarkupWriter xml)
{
    private const string SymbolFont = "Segoe UI Symbol";
    private const int FirstCheckBoxId = 100000;

    private readonly Dictionary<RunLook, string> markupOf = [];
    private RunLook? lastLook;
    private string lastMarkup = "";

    public void Write(ImmutableArray<PiecePlan> pieces)
    {
        foreach (var piece in pieces)
        {
            Write(piece);
        }
    }

    private void Write(PiecePlan piece)
    {
        switch (piece)
        {
            case TextPiece text:
                Run(text.Look);
                WriteText(text.Text);
                xml.Close();
                break;
            case BreakPiece line:
                Run(line.Look).Empty("w:br").Close();
                break;
            case TabPiece tab:
                Run(tab.Look).Empty("w:tab").Close();
                break;
            case FieldPiece field:
                WriteField(field);
                break;
            case FieldStartPiece start:
                FieldMark(start.Look, "begin");
                Instruction(start.Look, start.Instruction);
                FieldMark(start.Look, "separate");
                break;
            case FieldEndPiece end:
                FieldMark(end.Look, "end");
                break;
            case LinkPiece link:
                WriteLink(link);
                break;
            case BookmarkPiece bookmark:
                xml.Open("w:bookmarkStart").With("w:id", bookmark.Id).With("w:name", bookmark.Name).Close();
                Write(bookmark.Pieces);
                xml.Open("w:bookmarkEnd").With("w:id", bookmark.Id).Close();
                break;
            case CheckBoxPiece box:
                WriteCheckBox(box);
                break;
            case NoteCallPiece call:
                Run(call.Look).Open("w:footnoteReference").With("w:id", call.Id).Close().Close();
                break;
            case NoteMarkPiece mark:
                Run(mark.Look).Empty("w:footnoteRef").Close();
                break;
            case PicturePiece picture:
                Run(picture.Look);
                DrawingMarkup.Write(xml, picture);
                xml.Close();
                break;
            case ChartPiece chart:
                Run(chart.Look);
                DrawingMarkup.Write(xml, chart);
                xml.Close();
                break;
            default:
                throw new InvalidOperationException($"Unknown piece {piece.GetType().Name}");
        }
    }

    private MarkupWriter Run(RunLook look)
    {
        if (!ReferenceEquals(look, lastLook))
        {
            if (!markupOf.TryGetValue(look, out var markup))
            {
                markup = RunMarkup.Of(look);
                markupOf.Add(look, markup);
            }

            lastLook = look;
            lastMarkup = markup;
        }

        return xml.Open("w:r").Raw(lastMarkup);
    }

    private void WriteText(string text)
    {
        xml.Open("w:t");
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            xml.With("xml:space", "preserve");
        }

        xml.Text(text).Close();
    }

    private void WriteField(FieldPiece field)
    {
        FieldMark(field.Look, "begin");
        Instruction(field.Look, field.Instruction);
        FieldMark(field.Look, "separate");
        if (field.Result.Length > 0)
        {
            Run(field.Look);
            WriteText(field.Result);
            xml.Close();
        }

        FieldMark(field.Look, "end");
    }

    private void FieldMark(RunLook look, string kind) => Run(look).Open("w:fldChar").With("w:fldCharType", kind).Close().Close();

    private void Instruction(RunLook look, string instruction) =>
        Run(look).Open("w:instrText").With("xml:space", "preserve").Text(instruction).Close().Close();

    private void WriteLink(LinkPiece link)
    {
        xml.Open("w:hyperlink");
        if (link.Relation is not null)
        {
            xml.With("r:id", link.Relation);
        }
        else
        {
            xml.With("w:anchor", link.Bookmark!);
        }

        xml.With("w:history", 1);
        Write(link.Pieces);
        xml.Close();
    }

    /// <summary>A box that a person can click: Word 2010 and later swap its two signs.</summary>
    private void WriteCheckBox(CheckBoxPiece box)
    {
        var look = box.Look with { Font = SymbolFont, Bold = false, Italic = false };
        xml.Open("w:sdt").Open("w:sdtPr");
        RunMarkup.Write(xml, look);
        xml.Value("w:id", FirstCheckBoxId + box.Id).Open("w14:checkbox");
        xml.Open("w14:checked").With("w14:val", box.IsChecked ? 1 : 0).Close();
        xml.Open("w14:checkedState").With("w14:val", "2611").With("w14:font", SymbolFont).Close();
        xml.Open("w14:uncheckedState").With("w14:val", "2610").With("w14:font", SymbolFont).Close();
        xml.Close().Close().Open("w:sdtContent");
        Run(look);
        WriteText(box.IsChecked ? "☑" : "☐");
        xml.Close().Close().Close();
    }
}
