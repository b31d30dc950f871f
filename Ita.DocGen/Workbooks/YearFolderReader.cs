using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>Folder → snapshots. Every workbook passes the front door first; a file that is open in Excel is read all the same.</summary>
public static class YearFolderReader
{
    public static readonly string[] Endings = [".xlsx", ".xlsm", ".xls"];

    public static YearFolderReading Read(string folder)
    {
        var others = ImmutableArray.CreateBuilder<(string, long)>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var names = WorkbookSchema.All.Select(schema => Path.GetFileNameWithoutExtension(schema.FileName)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var present = new List<(string Path, string Name)>();
        foreach (var file in FilesBelow(folder))
        {
            var relative = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            var isWorkbook = !relative.Contains('/', StringComparison.Ordinal)
                && names.Contains(Path.GetFileNameWithoutExtension(relative))
                && Endings.Contains(Path.GetExtension(relative), StringComparer.OrdinalIgnoreCase);
            if (isWorkbook)
            {
                present.Add((file.FullName, relative));
            }
            else
            {
                others.Add((relative, file.Length));
            }
        }

        var readings = SideBySide.Map(present, file => Read(file.Path, file.Name));
        findings.AddRange(readings.Select(reading => reading.Finding).OfType<Diagnostic>());
        findings.AddRange(OfPlaces([.. present.Select(file => file.Name)]));
        return new YearFolderReading(folder, [.. readings.Select(reading => reading.Workbook).OfType<WorkbookSnapshot>()], others.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>Of each kind one workbook. A folder without any is not begun yet and is asked nothing.</summary>
    private static IEnumerable<Diagnostic> OfPlaces(List<string> present)
    {
        foreach (var wanted in WorkbookSchema.All.Select(schema => schema.FileName).Where(_ => present.Count > 0))
        {
            var found = present.Where(file => string.Equals(Path.GetFileNameWithoutExtension(file), Path.GetFileNameWithoutExtension(wanted), StringComparison.OrdinalIgnoreCase)).ToArray();
            if (found.Length == 0)
            {
                yield return Problems.WorkbookMissing(CellAddress.OfFile(wanted), wanted);
            }
            else if (found.Length > 1)
            {
                yield return Problems.WorkbookStandsTwice(CellAddress.OfFile(found[1]), found[1], found[0]);
            }
        }
    }

    public static byte[] ReadBytes(string path)
    {
        using var stream = OpenShared(path);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static IEnumerable<FileInfo> FilesBelow(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
            .Where(file => !OfficeLock.IsOne(file.Name))
            .OrderBy(file => file.FullName, StringComparer.Ordinal);

    private static WorkbookReading Read(string path, string name)
    {
        using var stream = OpenShared(path);
        return WorkbookReader.Read(name, stream);
    }

    private static FileStream OpenShared(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
