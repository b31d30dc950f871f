using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A cell of a band of rows: where it stands, and its content measured.</summary>
internal sealed record BandCell(int Row, int Column, int RowSpan, double X, double Width, IReadOnlyList<Slab> Content, StructureElement Element)
{
    public const double SidePadding = 4.5;
    public const double TopPadding = 2.5;
    public const double BottomPadding = 3;
    private const double Tolerance = 0.01;

    public CellShade Shade { get; init; }

    public CellVerticalAlignment VerticalAlignment { get; init; }

    /// <summary>The mark "(ต่อ)", for a cell that names its rows: where they go on after it ended, they are named again.</summary>
    public Lazy<List<Slab>>? Continued { get; init; }

    /// <summary>Ended on a page before while its rows go on.</summary>
    public IReadOnlyList<Slab> Ended { get; init; } = [];

    public int EndRow => Row + RowSpan;

    public double ContentHeight => StackSlab.HeightOf(Content);

    public double Height => Math.Max(ContentHeight, LeastRepeated) + TopPadding + BottomPadding;

    /// <summary>A name of one line (the code of an item) is always said again, whatever the height of its row would be.</summary>
    private double LeastRepeated => Ended.Count == 1 && Continued is not null ? StackSlab.HeightOf([.. Ended, .. Continued.Value]) : 0;

    /// <summary>What a cell that ended says again: its text with the mark, or the mark alone, as there is room; nothing in a cell that goes on.</summary>
    public IReadOnlyList<Slab> RepeatedIn(double height)
    {
        if (Ended.Count == 0 || Continued is null)
        {
            return [];
        }

        var room = height - TopPadding - BottomPadding + Tolerance;
        var mark = Continued.Value;
        List<Slab> whole = [.. Ended, .. mark];
        return StackSlab.HeightOf(whole) <= room ? whole : StackSlab.HeightOf(mark) <= room ? mark : [];
    }
}
