using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The marking of one workbook's copy with the findings of the run.</summary>
internal sealed record CheckedCopyJob(string File, byte[] Workbook, ImmutableArray<Diagnostic> Findings) : IJob<OutputFile>
{
    private const string Folder = "office/checked/";

    public string Name => Folder + File;

    public OutputFile Do() => new(Folder + File, MarkedCopy.Of(Workbook, new MarkingPlan(File, Findings)));
}
