using System.Collections.Immutable;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Streams planned blocks into a part: the body, a head or foot, a footnote.</summary>
internal sealed class BodyWriter(MarkupWriter xml)
{
    /// <summary>Keeps the tone marks of a first line off the rule above it.</summary>
    private const int CellGap = 40;

    private static readonly string[] GridSides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

    private readonly PieceWriter pieces = new(xml);

    public void Write(ImmutableArray<BlockPlan> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphPlan paragraph:
                    Write(paragraph);
                    break;
                case TablePlan table:
                    Write(table);
                    break;
                case ContentsPlan contents:
                    Write(contents);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown plan {block.GetType().Name}");
            }
        }
    }

    public void Write(ParagraphPlan paragraph)
    {
        xml.Open("w:p");
        ParagraphMarkup.Write(xml, paragraph);
        pieces.Write(paragraph.Pieces);
        xml.Close();
    }

    private void Write(ContentsPlan contents)
    {
        xml.Open("w:sdt").Open("w:sdtPr").Open("w:docPartObj").Value("w:docPartGallery", "Table of Contents").Empty("w:docPartUnique").Close().Close();
        xml.Open("w:sdtContent");
        foreach (var paragraph in contents.Paragraphs)
        {
            Write(paragraph);
        }

        xml.Close().Close();
    }

    private void Write(TablePlan table)
    {
        xml.Open("w:tbl");
        WriteProperties(table);
        xml.Open("w:tblGrid");
        foreach (var width in table.ColumnWidths)
        {
            xml.Open("w:gridCol").With("w:w", width).Close();
        }

        xml.Close();
        foreach (var row in table.Rows)
        {
            Write(row);
        }

        xml.Close();
    }

    private void WriteProperties(TablePlan table)
    {
        xml.Open("w:tblPr").Value("w:tblStyle", table.StyleId);
        xml.Open("w:tblW").With("w:w", table.ColumnWidths.Sum()).With("w:type", "dxa").Close();
        xml.Open("w:tblInd").With("w:w", table.Indent).With("w:type", "dxa").Close();
        if (table.HasGrid)
        {
            xml.Open("w:tblBorders");
            foreach (var side in GridSides)
            {
                xml.Open(side).With("w:val", "single").With("w:sz", 4).With("w:space", 0).With("w:color", "auto").Close();
            }

            xml.Close();
        }

        xml.Open("w:tblLayout").With("w:type", "fixed").Close();
        xml.Open("w:tblCellMar");
        foreach (var (side, width) in (ReadOnlySpan<(string, int)>)[("w:top", CellGap), ("w:left", 108), ("w:bottom", CellGap), ("w:right", 108)])
        {
            xml.Open(side).With("w:w", width).With("w:type", "dxa").Close();
        }

        xml.Close();
        xml.Open("w:tblLook").With("w:val", "0020").With("w:firstRow", 1).With("w:lastRow", 0).With("w:firstColumn", 0)
            .With("w:lastColumn", 0).With("w:noHBand", 1).With("w:noVBand", 1).Close();
        if (table.Caption is not null)
        {
            xml.Value("w:tblCaption", table.Caption);
        }

        if (table.Summary is not null)
        {
            xml.Value("w:tblDescription", table.Summary);
        }

        xml.Close();
    }

    private void Write(RowPlan row)
    {
        xml.Open("w:tr");
        if (row.CannotSplit || row.RepeatsAsHead)
        {
            xml.Open("w:trPr");
            if (row.CannotSplit)
            {
                xml.Empty("w:cantSplit");
            }

            if (row.RepeatsAsHead)
            {
                xml.Empty("w:tblHeader");
            }

            xml.Close();
        }

        foreach (var cell in row.Cells)
        {
            Write(cell);
        }

        xml.Close();
    }

    private void Write(CellPlan cell)
    {
        xml.Open("w:tc").Open("w:tcPr").Open("w:tcW").With("w:w", cell.Width).With("w:type", "dxa").Close();
        if (cell.ColumnSpan > 1)
        {
            xml.Value("w:gridSpan", cell.ColumnSpan);
        }

        if (cell.Merge != CellMerge.None)
        {
            xml.Value("w:vMerge", cell.Merge == CellMerge.Begins ? "restart" : "continue");
        }

        if (cell.Shade is not null)
        {
            xml.Open("w:shd").With("w:val", "clear").With("w:color", "auto").With("w:fill", cell.Shade).Close();
        }

        if (cell.IsMiddle)
        {
            xml.Value("w:vAlign", "center");
        }

        xml.Close();
        Write(cell.Blocks);
        xml.Close();
    }
}
