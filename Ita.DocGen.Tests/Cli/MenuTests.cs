namespace Ita.DocGen.Tests.Cli;

/// <summary>The menu of a program started alone on a terminal.</summary>
public sealed class MenuTests
{
    [Theory]
    [InlineData("0\n")]
    [InlineData("๐\n")]
    [InlineData("ออก\n")]
    [InlineData(" Q \n")]
    [InlineData("\n\nอะไรนะ\n9\nออก\n")]
    [InlineData("5\n\n0.\n")]
    public void Ends_clearly(string typed) => TypedCommand.Answering(typed).Exit.ShouldBe(0);

    [Fact]
    public void Ends_with_the_input() => TypedCommand.Answering("xyz\n").Output.ShouldContain("ไม่มีข้อ \"xyz\"");

    [Fact]
    public void Finds_the_code_in_a_pasted_line_and_asks_again()
    {
        var said = TypedCommand.Answering("๕\nscores.xlsx(คะแนนรายปี!C14): error score-out-of-range: พบ 120\n0\n").Output;
        said.ShouldContain("score-out-of-range  (Error)");
        said.Split("0  ออกจากโปรแกรม").Length.ShouldBe(3);
    }
}
