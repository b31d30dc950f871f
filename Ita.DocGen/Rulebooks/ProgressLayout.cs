namespace Ita.DocGen.Rulebooks;

/// <summary>What the progress report of the first six months goes by.</summary>
public enum ProgressLayout
{
    ByMeasure,
    ByIssue,
}
