using Ita.DocGen.Diagnostics;
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_an_interruption_at_any_step_the_next_start_shows_the_old_or_the_new_set(bool isBegunEarlier)
    {
        var seen = new HashSet<string>();
        var steps = 0;
        for (var isDone = false; !isDone; steps++)
        {
            PrepareOld();
            isDone = !IsInterrupted(disk => PublishNew(OutputFolder.Open(disk), isBegunEarlier), steps);
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
    public void What_was_begun_and_not_published_leaves_no_trace()
    {
        PrepareOld();
        using (var run = OutputFolder.Open(new OutputDisk(folder)))
        {
            run.Begin([.. New.Files]);
        }

        Show().ShouldBe(OldText);
        new OutputDisk(folder).FilesIn(".ita/next").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_was_made_anew_after_it_was_begun_is_published_as_it_is_last()
    {
        PrepareOld();
        using (var run = OutputFolder.Open(new OutputDisk(folder)))
        {
            run.Begin([OutputFile.Of("documents/a.pdf", "first thought"), OutputFile.Of("documents/b.pdf", "not wanted")]);
            run.Publish(New).Held.ShouldBeEmpty();
        }

        Show().ShouldBe(NewText);
        new OutputDisk(folder).FilesIn(".ita/next").ShouldBeEmpty();
    }

    [Fact]
    public void What_waits_for_a_file_held_open_is_not_lost_to_a_run_that_begins()
    {
        PrepareOld();
        OutputFolder.Open(new InterruptedDisk(new OutputDisk(folder), int.MaxValue, "documents/a.pdf")).Publish(New);
        using (var run = OutputFolder.Open(new InterruptedDisk(new OutputDisk(folder), int.MaxValue, "documents/a.pdf")))
        {
            run.Begin([OutputFile.Of("office/report.html", "another run")]);
        }

        OutputFolder.Open(new OutputDisk(folder));
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
    public void A_file_held_open_is_not_lost_to_the_next_run()
    {
        PrepareOld();
        OutputFolder.Open(new InterruptedDisk(new OutputDisk(folder), int.MaxValue, "documents/a.pdf")).Publish(New);
        var next = new OutputSet([OutputFile.Of("office/report.html", "another run")]);
        OutputFolder.Open(new InterruptedDisk(new OutputDisk(folder), int.MaxValue, "documents/a.pdf")).Publish(next).Held.ShouldBe(["documents/a.pdf"]);
        OutputFolder.Open(new OutputDisk(folder));
        Show().ShouldBe(NewText);
    }

    [Theory]
    [InlineData("documents/a.pdf")]
    [InlineData("site/index.html")]
    [InlineData("site/gone.html")]
    public void A_file_that_refuses_in_the_middle_brings_the_old_set_back(string refused)
    {
        PrepareOld();
        OutputFolder.Open(new RefusingDisk(new OutputDisk(folder)) { Move = refused }).Publish(New).Held.ShouldBe([refused]);
        Show().ShouldBe(OldText);
        OutputFolder.Open(new OutputDisk(folder)).Held.ShouldBeEmpty();
        Show().ShouldBe(NewText);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_set_and_takes_its_own_half_away()
    {
        PrepareOld();
        for (var room = 0; room < 4; room++)
        {
            Should.Throw<IOException>(() => OutputFolder.Open(new RefusingDisk(new OutputDisk(folder)) { WritesLeft = room }).Publish(New));
            Show().ShouldBe(OldText);
            new OutputDisk(folder).FilesIn(".ita/next").ShouldBeEmpty();
        }

        Publish(New);
        Show().ShouldBe(NewText);
    }

    [Fact]
    public void Of_several_folders_each_is_taken_up_and_one_at_work_is_left_to_its_run()
    {
        PrepareOld();
        IsInterrupted(disk => OutputFolder.Open(disk).Publish(New), 9).ShouldBeTrue();
        OutputFolder.TakeUp([Path.Combine(folder, "not-there"), folder]);
        Show().ShouldBeOneOf(OldText, NewText);
        File.Exists(Path.Combine(folder, ".ita", "journal.txt")).ShouldBeFalse();
        Directory.Exists(Path.Combine(folder, "not-there")).ShouldBeFalse();
        using var run = OutputFolder.Enter(folder);
        OutputFolder.TakeUp([folder]);
    }

    [Fact]
    public void The_second_of_two_runs_says_who_is_running()
    {
        using (RunLock.Take(folder))
        {
            var other = Should.Throw<AnotherRunException>(() => OutputFolder.Enter(folder));
            other.Folder.ShouldBe(folder);
            other.ProcessId.ShouldBe(Environment.ProcessId);
            other.Since.ShouldNotBeNull();
        }

        using var third = RunLock.Take(folder);
    }

    [Fact]
    public void What_another_run_made_of_a_folder_that_was_not_there_yet_is_not_forgotten()
    {
        var place = Path.Combine(folder, "absent");
        using (var slow = OutputFolder.Enter(place))
        {
            using (var quick = OutputFolder.Enter(place))
            {
                quick.Publish(Old);
            }

            slow.Publish(new OutputSet([OutputFile.Of("office/report.html", "slow")]));
        }

        using var next = OutputFolder.Enter(place);
        next.RecordedPaths.ShouldBe(["documents/a.pdf", "documents/b.pdf", "office/report.html", "site/gone.html"]);
    }

    [Fact]
    public void Entering_a_folder_that_is_not_there_makes_none()
    {
        var absent = Path.Combine(folder, "absent");
        OutputFolder.Enter(absent).Dispose();
        Directory.Exists(absent).ShouldBeFalse();
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

    private static void PublishNew(OutputFolder folder, bool isBegunEarlier)
    {
        folder.Begin(isBegunEarlier ? [.. New.Files.Take(2)] : []);
        folder.Publish(New);
    }

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
