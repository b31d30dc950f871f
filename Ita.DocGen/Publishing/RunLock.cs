using System.Text;

namespace Ita.DocGen.Publishing;

/// <summary>One run at a time in a folder. The lock dies with its process, so a crash leaves none behind.</summary>
internal sealed class RunLock : IDisposable
{
    private const string LockName = "lock";
    private const string RunnerName = "running.txt";

    private readonly string folder;
    private readonly FileStream file;

    private RunLock(string folder, FileStream file)
    {
        this.folder = folder;
        this.file = file;
    }

    /// <summary>The lock, or null and who holds it.</summary>
    public static RunLock? TryTake(string outputFolder, string runner, out string? holder)
    {
        var folder = Path.Combine(outputFolder, Journal.Folder);
        Directory.CreateDirectory(folder);
        holder = null;
        try
        {
            var file = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(Path.Combine(folder, RunnerName), runner, new UTF8Encoding(false));
            return new RunLock(folder, file);
        }
        catch (IOException)
        {
            holder = FindRunner(Path.Combine(folder, RunnerName));
            return null;
        }
    }

    public void Dispose()
    {
        File.Delete(Path.Combine(folder, RunnerName));
        file.Dispose();
    }

    private static string FindRunner(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "ita";
        }
    }
}
