namespace Ita.DocGen.Publishing;

/// <summary>A real folder on a real disk. Refuses paths that would leave the folder.</summary>
internal sealed class OutputDisk(string folder) : IOutputDisk
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    public bool Exists(string path) => File.Exists(FullPathOf(path));

    public byte[] Read(string path) => File.ReadAllBytes(FullPathOf(path));

    public IReadOnlyList<string> FilesIn(string folder)
    {
        var place = FullPathOf(folder);
        return Directory.Exists(place)
            ? [.. Directory.EnumerateFiles(place).Select(file => $"{folder.TrimEnd('/')}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)]
            : [];
    }

    public bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(FullPathOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    public void MakeRoomFor(string path) => Directory.CreateDirectory(Path.GetDirectoryName(FullPathOf(path))!);

    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var place = FullPathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = new FileStream(place, FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(bytes.Span);
        file.Flush(flushToDisk: true);
    }

    public void Move(string from, string to)
    {
        var place = FullPathOf(to);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(FullPathOf(from), place, overwrite: true);
    }

    public void Delete(string path)
    {
        var place = FullPathOf(path);
        File.Delete(place);
        for (var parent = Path.GetDirectoryName(place)!; parent.Length > root.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (!Directory.Exists(parent) || Directory.EnumerateFileSystemEntries(parent).Any())
            {
                return;
            }

            Directory.Delete(parent);
        }
    }

    private string FullPathOf(string path)
    {
        var place = Path.GetFullPath(Path.Combine(root, path));
        return place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place
            : throw new ArgumentException($"The path {path} leaves the output folder.", nameof(path));
    }
}
