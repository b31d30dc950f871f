namespace Ita.DocGen.Tests;

public class SideBySideTests
{
    [Fact]
    public void Answers_come_in_the_order_asked_whichever_is_ready_first()
    {
        using var last = new ManualResetEventSlim();
        var answers = SideBySide.Map([0, 1], item =>
        {
            if (item == 1)
            {
                last.Set();
                return "second";
            }

            last.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue();
            return "first";
        });
        answers.ShouldBe(["first", "second"]);
    }

    [Fact]
    public void The_fault_of_the_first_faulty_item_is_thrown_as_it_is_when_all_have_ended()
    {
        var ended = 0;
        var fault = Should.Throw<IOException>(() => SideBySide.Map(Enumerable.Range(0, 40), item =>
        {
            Interlocked.Increment(ref ended);
            return item is 7 or 31 ? throw new IOException($"item {item}") : item;
        }));
        fault.Message.ShouldBe("item 7");
        ended.ShouldBe(40);
    }

    [Fact]
    public void Nothing_asked_is_nothing_answered() => SideBySide.Map(Array.Empty<int>(), item => item).ShouldBeEmpty();
}
