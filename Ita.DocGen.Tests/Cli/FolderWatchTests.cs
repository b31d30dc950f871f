using Ita.DocGen.Cli;

namespace Ita.DocGen.Tests.Cli;

/// <summary>What counts as a save, with real files and Excel's dance of temporary ones.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly byte[] Book = [.. new byte[300], .. "PK\u0005\u0006"u8, .. new byte[18]];
    private readonly string folder = Directory.CreateTempSubdirectory("ita-watch").FullName;
    private readonly string path;

    public FolderWatchTests()
    {
        path = Path.Combine(folder, "scores.xlsx");
        File.WriteAllBytes(path, Book);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_save_dance_is_one_change_of_the_book()
    {
        using var watch = new FolderWatch(folder);
        var changed = Task.Run(watch.WaitForChange);
        SaveDance.Save(path, [.. new byte[40], .. Book]);
        changed.Wait(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        changed.Result.ShouldBe("scores.xlsx");
        Rests(watch);
    }

    [Fact]
    public void A_change_that_comes_while_the_last_one_is_built_is_not_lost()
    {
        using var watch = new FolderWatch(folder);
        File.WriteAllBytes(path, [.. new byte[10], .. Book]);
        watch.WaitForChange().ShouldBe("scores.xlsx");
        File.WriteAllBytes(Path.Combine(folder, "measures.xlsx"), Book);
        watch.WaitForChange().ShouldBe("measures.xlsx");
        Rests(watch);
    }

    [Fact]
    public void Files_that_office_programs_need_while_they_are_open_are_no_change()
    {
        using var watch = new FolderWatch(folder);
        foreach (var name in new[] { "~$scores.xlsx", ".~lock.scores.xlsx#", "8F2A1C00", "lu123.tmp" })
        {
            File.WriteAllText(Path.Combine(folder, name), "x");
        }

        Rests(watch);
    }

    [Fact]
    public void A_half_written_book_is_waited_for()
    {
        using var watch = new FolderWatch(folder);
        File.WriteAllBytes(path, new byte[80]);
        var changed = Task.Run(watch.WaitForChange);
        changed.Wait(TimeSpan.FromMilliseconds(400)).ShouldBeFalse();
        File.WriteAllBytes(path, [.. new byte[10], .. Book]);
        changed.Wait(TimeSpan.FromSeconds(20)).ShouldBeTrue();
    }

    // Ends by itself once the folder is gone, so no thread is left behind.
    private void Rests(FolderWatch watch)
    {
        var next = Task.Run(watch.WaitForChange);
        next.Wait(TimeSpan.FromMilliseconds(300)).ShouldBeFalse();
        Directory.Delete(folder, recursive: true);
        next.Wait(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        next.Result.ShouldBeNull();
        Directory.CreateDirectory(folder);
    }
}
