using System.Text;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

public sealed class JudgesTests
{
    [Fact]
    public void Names_the_absent_judge_when_it_skips() =>
        new JudgeFactAttribute("no-such-judge").Skip.ShouldBe("judge absent: no-such-judge");

    [Fact]
    public void Finds_neither_a_module_nor_a_package_nor_a_file_that_is_absent() =>
        new JudgeTheoryAttribute("python:no_such_module", "npm:no-such-package", "file:/no/such/file").Skip!.Split(',').Length.ShouldBe(3);

    [JudgeFact("cat")]
    public void Gives_a_judge_its_input_and_brings_back_its_answer() =>
        Judges.Run("cat", [], TimeSpan.FromSeconds(20), Encoding.UTF8.GetBytes("ภาษาไทย")).Succeeded().ShouldBe("ภาษาไทย");

    [JudgeFact("sleep")]
    public void Stops_a_judge_that_takes_too_long() =>
        Should.Throw<TimeoutException>(() => Judges.Run("sleep", ["30"], TimeSpan.FromMilliseconds(200)));
}
