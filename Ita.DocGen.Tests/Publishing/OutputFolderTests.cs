using Ita.DocGen.Publishing;

namespace Ita.DocGen.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly OutputSet Old = new([OutputFile.Of("documents/a.pdf", "old a"), OutputFile.Of("documents/b.pdf", "same b"), OutputFile.Of("site/gone.html", "old page")]);

    private static readonly OutputSet New = new([OutputFile.Of("documents/a.pdf", "new a"), OutputFile.Of("documents/b.pdf", "same b"), OutputFile.Of("site/index.html", "new page")])
    {
        IsObsolete = _ => true,
    };

    private const string OldText = "documents/a.pdf=old a|documents/b.pdf=same b|mine.txt=my own|site/gone.html=old page";
    private const string NewText = "documents/a.pdf=new a|documents/b.pdf=same b|mine.txt=my own|site/index.html=new page";

    private readonly string folder = Directory.CreateTempSubdirectory("ita").FullName;

    [Fact]
    public void After_an_interruption_at_any_step_the_next_start_shows_the_old_or_the_new_set()
    {
        var seen = new HashSet<string>();
        var steps = 0;
        for (var isDone = false; !isDone; steps++)
        {
            PrepareOld();
            isDone = !IsInterrupted(disk => OutputFolder.Open(disk).Publish(New), steps);
            OutputFolder.Open(new OutputDisk(folder)).Held.ShouldBeEmpty();
            seen.Add(Show());
        }

        seen.Order().ShouldBe([NewText, OldText]);
        steps.ShouldBeGreaterThan(8);
    }

    [Fact]
    [Trait("Tier", "Slow")]
    public void An_interrupted_recovery_is_recovered_as_well()
    {
        for (var published = 0; published < 12; published++)
        {
            for (var recovered = 0; recovered < 6; recovered++)
            {
                PrepareOld();
                IsInterrupted(disk => OutputFolder.Open(disk).Publish(New), published);
                IsInterrupted(disk => OutputFolder.Open(disk), recovered);
                OutputFolder.Open(new OutputDisk(folder));
                Show().ShouldBeOneOf(OldText, NewText);
            }
        }
    }

    [Fact]
    public void A_file_held_open_is_named_and_taken_up_at_the_next_start()
    {
        PrepareOld();
        OutputFolder.Open(new InterruptedDisk(new OutputDisk(folder), int.MaxValue, "documents/a.pdf")).Publish(New).Held.ShouldBe(["documents/a.pdf"]);
        Show().ShouldBe(OldText);
        OutputFolder.Open(new OutputDisk(folder)).Held.ShouldBeEmpty();
        Show().ShouldBe(NewText);
    }

    [Fact]
    public void A_file_of_ours_that_a_person_changed_is_not_removed()
    {
        PrepareOld();
        Write("site/gone.html", "changed by hand");
        Publish(New);
        Show().ShouldContain("site/gone.html=changed by hand");
    }

    [Fact]
    public void A_run_that_changes_nothing_writes_nothing()
    {
        PrepareOld();
        IsInterrupted(disk => OutputFolder.Open(disk).Publish(Old).Changed.ShouldBe(0), 0).ShouldBeFalse();
    }

    [Fact]
    public void The_second_of_two_runs_says_who_is_running()
    {
        using (RunLock.TryTake(folder, "the first", out _).ShouldNotBeNull())
        {
            RunLock.TryTake(folder, "the second", out var holder).ShouldBeNull();
            holder.ShouldBe("the first");
        }

        using var third = RunLock.TryTake(folder, "the third", out _).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("site/../../outside.html")]
    public void A_path_cannot_leave_the_folder(string path) =>
        Should.Throw<ArgumentException>(() => Publish(new OutputSet([OutputFile.Of(path, "x")])));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void PrepareOld()
    {
        Directory.Delete(folder, recursive: true);
        Write("mine.txt", "my own");
        Publish(Old);
        Show().ShouldBe(OldText);
    }

    private void Publish(OutputSet set) => OutputFolder.Open(new OutputDisk(folder)).Publish(set);

    private bool IsInterrupted(Action<IOutputDisk> work, int changes)
    {
        try
        {
            work(new InterruptedDisk(new OutputDisk(folder), changes));
            return false;
        }
        catch (InterruptedDisk.PowerFailure)
        {
            return true;
        }
    }

    private void Write(string path, string text)
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    private string Show() => string.Join('|', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith(Journal.Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => $"{path}={File.ReadAllText(Path.Combine(folder, path))}"));
}
