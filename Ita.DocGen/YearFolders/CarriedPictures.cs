using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>The emblem and the Garuda of last year's folder, which the new year's papers need too; photos stay with their year.</summary>
internal static class CarriedPictures
{
    private static readonly string[] Garuda = ["garuda.png", "garuda.jpg", "garuda.jpeg"];

    public static ImmutableArray<CarryLine> Copy(YearFolderReading from, string folder, string? emblem)
    {
        var copied = ImmutableArray.CreateBuilder<CarryLine>();
        foreach (var (path, _) in from.OtherFiles.Where(file => IsWanted(file.RelativePath, emblem)))
        {
            var target = Path.Combine(folder, path);
            if (!File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, YearFolderReader.ReadBytes(Path.Combine(from.Path, path)));
                copied.Add(new CarryLine(WorkbookSchema.Of(WorkbookKind.Agency).FileName, AgencySheet.Sheet.Name, $"ไฟล์ {path}"));
            }
        }

        return copied.ToImmutable();
    }

    private static bool IsWanted(string path, string? emblem) =>
        string.Equals(path, emblem?.Trim().Replace('\\', '/'), StringComparison.OrdinalIgnoreCase) || Garuda.Contains(path, StringComparer.OrdinalIgnoreCase);
}
