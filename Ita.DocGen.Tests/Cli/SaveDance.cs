namespace Ita.DocGen.Tests.Cli;

/// <summary>Saves a workbook as Excel does: beside it under a passing name, the old one renamed away, the new one renamed to it.</summary>
internal static class SaveDance
{
    public static void Save(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        var passing = Path.Combine(folder, "8F2A1C00");
        var old = Path.Combine(folder, "3B77D410.tmp");
        var owner = Path.Combine(folder, "~$" + Path.GetFileName(path));
        File.WriteAllText(owner, "x");
        using (var file = File.Create(passing))
        {
            file.Write(bytes.AsSpan(0, bytes.Length / 2));
            file.Flush();
            Thread.Sleep(60);
            file.Write(bytes.AsSpan(bytes.Length / 2));
        }

        File.Move(path, old);
        Thread.Sleep(120);
        File.Move(passing, path);
        File.Delete(old);
        File.Delete(owner);
    }
}
