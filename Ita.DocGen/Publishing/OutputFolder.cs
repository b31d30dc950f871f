namespace Ita.DocGen.Publishing;

/// <summary>Bytes → folder. A file is written beside and renamed; one that is the same already is not touched.</summary>
internal static class OutputFolder
{
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.RelativePath);
            if (IsSame(path, file.Bytes.Span))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = path + ".new";
            File.WriteAllBytes(beside, file.Bytes.Span);
            File.Move(beside, path, overwrite: true);
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }
}
