using System.Text;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Batches;

/// <summary>
/// What a batch remembers of one year beside its output: from which input it was last built, and why it failed if it did.
/// It stands with the other notes of the program in .ita/ and is never published.
/// </summary>
internal sealed class YearRecord(string outputFolder)
{
    private readonly string stampFile = Path.Combine(outputFolder, Journal.Folder, "input.txt");
    private readonly string failureFile = Path.Combine(outputFolder, Journal.Folder, "failure.txt");

    public string? FindFailure() => File.Exists(failureFile) ? File.ReadAllText(failureFile) : null;

    /// <summary>Built from this very input, and all its files are still there.</summary>
    public bool IsBuiltFrom(string stamp)
    {
        if (!File.Exists(stampFile) || File.ReadAllText(stampFile) != stamp)
        {
            return false;
        }

        var disk = new OutputDisk(outputFolder);
        return FileRecord.Read(disk).Hashes.Keys.All(disk.Exists);
    }

    public void Built(string stamp)
    {
        Write(stampFile, stamp);
        File.Delete(failureFile);
    }

    public void Failed(string why)
    {
        Write(failureFile, why);
        File.Delete(stampFile);
    }

    // Renamed into place, so that an interruption leaves no half stamp.
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".new", text, new UTF8Encoding(false));
        File.Move(path + ".new", path, overwrite: true);
    }
}
