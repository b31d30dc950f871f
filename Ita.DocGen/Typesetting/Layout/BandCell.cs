using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A cell of a band of rows: where it stands, and its content measured.</summary>
internal sealed record BandCell(int Row, int Column, int RowSpan, double X, double Width, IReadOnlyList<Slab> Content, StructureElement Element)
{
    public const double SidePadding = 4.5;
    public const double TopPadding = 2.5;
    public const double BottomPadding = 3;

    public CellShade Shade { get; init; }

    public CellVerticalAlignment VerticalAlignment { get; init; }

    public int EndRow => Row + RowSpan;

    public double ContentHeight => StackSlab.HeightOf(Content);

    public double Height => ContentHeight + TopPadding + BottomPadding;
}
