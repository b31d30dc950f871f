using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>A year folder as it lies on the disk: the workbooks that could be read, every other file by name, and what was refused.</summary>
public sealed record YearFolderReading(
    string Path,
    ImmutableArray<WorkbookSnapshot> Workbooks,
    ImmutableArray<(string RelativePath, long Size)> OtherFiles,
    ImmutableArray<Diagnostic> Findings)
{
    public bool IsEmpty => Workbooks.IsEmpty && Findings.IsEmpty;
}
