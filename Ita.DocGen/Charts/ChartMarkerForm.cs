namespace Ita.DocGen.Charts;

public enum ChartMarkerForm
{
    Circle,
    Square,
    Triangle,
    Diamond,
    TriangleDown,
}
