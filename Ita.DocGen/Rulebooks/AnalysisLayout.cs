namespace Ita.DocGen.Rulebooks;

/// <summary>What the analysis of a result goes by.</summary>
public enum AnalysisLayout
{
    SevenIssues,
    TenIndicators,
}
