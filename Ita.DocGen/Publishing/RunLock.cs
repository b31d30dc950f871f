using System.Globalization;
using System.Text;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Publishing;

/// <summary>One run at a time in a folder. The lock dies with its process, so a crash leaves none behind.</summary>
internal sealed class RunLock : IDisposable
{
    private const string LockName = "lock";
    private const string RunnerName = "running.txt";

    // What a file opened elsewhere is answered with: by Windows as a sharing or a locking violation, by Linux and macOS as "would block".
    private static readonly int[] IsOpenElsewhere = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 35];

    private readonly string folder;
    private readonly FileStream file;

    private RunLock(string folder, FileStream file)
    {
        this.folder = folder;
        this.file = file;
    }

    /// <summary>Throws, naming the other run, when there is one.</summary>
    public static RunLock Take(string outputFolder)
    {
        var folder = Path.Combine(outputFolder, Journal.Folder);
        Directory.CreateDirectory(folder);
        try
        {
            var file = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var own = new RunLock(folder, file);
            File.WriteAllText(Path.Combine(folder, RunnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture), new UTF8Encoding(false));
            return own;
        }
        catch (IOException fault) when (IsOpenElsewhere.Contains(fault.HResult))
        {
            throw new AnotherRunException(outputFolder, FindRunner(Path.Combine(folder, RunnerName)), FindStart(Path.Combine(folder, RunnerName)));
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(Path.Combine(folder, RunnerName));
        }
        finally
        {
            file.Dispose();
        }
    }

    private static int? FindRunner(string path)
    {
        try
        {
            return int.TryParse(File.ReadAllText(path), NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static DateTime? FindStart(string path) => File.Exists(path) ? File.GetLastWriteTimeUtc(path) : null;
}
