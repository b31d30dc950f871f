using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Where blocks are set: distance from the column's left edge, width, and the element they belong to.</summary>
internal sealed record BlockFrame(double X, double Width, StructureElement Parent)
{
    private bool isMarkerTaken;

    /// <summary>Goes before the first line that is set in this frame.</summary>
    public LineMarker? Marker { get; init; }

    public bool IsInList { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>The alignment of a table cell, which styles without one of their own follow.</summary>
    public TextAlignment? CellAlignment { get; init; }

    public bool CellAlignmentIsForced { get; init; }

    public TextAlignment AlignmentFor(TextAlignment ofStyle) =>
        CellAlignment is { } own && (CellAlignmentIsForced || ofStyle == TextAlignment.Left) ? own : ofStyle;

    public LineMarker? TakeMarker()
    {
        if (isMarkerTaken)
        {
            return null;
        }

        isMarkerTaken = true;
        return Marker;
    }
}
