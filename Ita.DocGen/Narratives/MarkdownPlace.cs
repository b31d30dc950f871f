using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>Where a text stands: in a file, whose lines have addresses, or in a cell, which is one address.</summary>
internal sealed class MarkdownPlace
{
    private readonly bool isCell;

    public MarkdownPlace(string file) => Whole = CellAddress.OfFile(file);

    public MarkdownPlace(CellAddress cell)
    {
        Whole = cell;
        isCell = true;
    }

    public CellAddress Whole { get; }

    public Provenance? Source => isCell ? Provenance.Of(Whole) : null;

    /// <summary>In a cell a new line is meant as one; in a file the lines of a paragraph belong together.</summary>
    public bool EachLineIsAParagraph => isCell;

    public CellAddress At(int line) => isCell ? Whole : CellAddress.OfLine(Whole.File, line);
}
