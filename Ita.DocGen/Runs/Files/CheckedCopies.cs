using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>A marked copy of every workbook with findings; the office's own file is only read.</summary>
internal static class CheckedCopies
{
    public static IEnumerable<OutputFile> Of(YearFolderReading folder, ImmutableArray<Diagnostic> findings, JobMemory memory) =>
        from workbook in folder.Workbooks
        let own = findings.Where(finding => finding.Cell.File == workbook.FileName).ToImmutableArray()
        where !own.IsEmpty
        select memory.Do(new CheckedCopyJob(workbook.FileName, YearFolderReader.ReadBytes(Path.Combine(folder.Path, workbook.FileName)), own));
}
