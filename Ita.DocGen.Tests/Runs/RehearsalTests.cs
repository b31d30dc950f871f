using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.Runs;

public class RehearsalTests
{
    [Fact]
    public void It_writes_a_whole_paper_in_every_format_and_the_same_each_time()
    {
        var written = Rehearsal.Play();
        written.ShouldBeGreaterThan(30_000);
        Rehearsal.Play().ShouldBe(written);
    }
}
