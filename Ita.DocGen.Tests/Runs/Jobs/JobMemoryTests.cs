using System.Collections.Immutable;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.Runs.Jobs;

public sealed class JobMemoryTests
{
    [Fact]
    public void An_equal_job_of_the_run_before_is_not_done_again()
    {
        var memory = JobMemory.OfOneYear();
        memory.BeginRun();
        var first = memory.Do(new Counted([1, 2]));
        memory.BeginRun();
        memory.Do(new Counted([1, 2])).ShouldBeSameAs(first);
        memory.BeginRun();
        memory.Do(new Counted([1, 2])).ShouldBeSameAs(first);
    }

    [Fact]
    public void A_job_that_differs_is_done()
    {
        var memory = JobMemory.OfOneYear();
        memory.BeginRun();
        memory.Do(new Counted([1, 2])).Length.ShouldBe(2);
        memory.BeginRun();
        memory.Do(new Counted([1, 2, 3])).Length.ShouldBe(3);
    }

    [Fact]
    public void What_a_run_did_not_ask_for_is_forgotten_after_it()
    {
        var memory = JobMemory.OfOneYear();
        memory.BeginRun();
        var first = memory.Do(new Counted([1]));
        memory.BeginRun();
        memory.BeginRun();
        memory.Do(new Counted([1])).ShouldNotBeSameAs(first);
    }

    [Fact]
    public void A_program_that_ends_after_its_run_remembers_nothing()
    {
        JobMemory.None.BeginRun();
        var first = JobMemory.None.Do(new Counted([1]));
        JobMemory.None.BeginRun();
        JobMemory.None.Do(new Counted([1])).ShouldNotBeSameAs(first);
    }

    private sealed record Counted(ImmutableArray<int> Values) : IJob<int[]>
    {
        public string Name => "counted";

        public int[] Do() => [.. Values];
    }
}
