namespace Ita.DocGen.Writers.Word.NativeCharts;

internal enum ChartColumnRole
{
    Values,

    /// <summary>A line to compare with.</summary>
    Mark,

    /// <summary>The span of a level.</summary>
    Band,
}
