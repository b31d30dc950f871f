using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>A marked copy of every workbook with findings; the office's own file is only read.</summary>
internal static class CheckedCopies
{
    private const string Folder = "office/checked/";

    public static IEnumerable<OutputFile> Of(YearFolderReading folder, ImmutableArray<Diagnostic> findings) =>
        from workbook in folder.Workbooks
        let own = findings.Where(finding => finding.Cell.File == workbook.FileName).ToImmutableArray()
        where !own.IsEmpty
        select new OutputFile(
            Folder + workbook.FileName,
            MarkedCopy.Of(YearFolderReader.ReadBytes(Path.Combine(folder.Path, workbook.FileName)), new MarkingPlan(workbook.FileName, own)));
}
