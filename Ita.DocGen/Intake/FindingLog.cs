using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake;

/// <summary>
/// Gathers the findings of one year folder. One bad cell gives one finding: a heavier one of the same cell stays, a lighter one
/// that only follows from it is not told.
/// </summary>
internal sealed class FindingLog
{
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<CellAddress> unreadable = [];

    /// <summary>A cell that could not be read: nothing else is said of it.</summary>
    public void AddUnreadable(Diagnostic finding)
    {
        if (unreadable.Add(finding.Cell))
        {
            findings.Add(finding);
        }
    }

    public void Add(Diagnostic finding)
    {
        if (!unreadable.Contains(finding.Cell))
        {
            findings.Add(finding);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var finding in more)
        {
            Add(finding);
        }
    }

    public bool IsUnreadable(CellAddress cell) => unreadable.Contains(cell);

    /// <summary>By file, sheet, row, column, then code: the order in which a clerk walks through the workbooks.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. findings.Distinct().Order(Comparer<Diagnostic>.Create(Compare))];

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byCell = left.Cell.CompareTo(right.Cell);
        if (byCell != 0)
        {
            return byCell;
        }

        return left.Severity == right.Severity ? string.CompareOrdinal(left.Code, right.Code) : right.Severity - left.Severity;
    }
}
