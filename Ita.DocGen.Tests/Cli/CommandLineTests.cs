namespace Ita.DocGen.Tests.Cli;

/// <summary>What is understood, what is not, and what the command says to it.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("buld", "ไม่มีคำสั่ง \"buld\" หมายถึง \"build\" หรือไม่")]
    [InlineData("xyzzy-frobnicate", "ไม่มีคำสั่ง \"xyzzy-frobnicate\"\n")]
    [InlineData("build --otput x", "คำสั่ง build ไม่มีตัวเลือก \"--otput\" หมายถึง \"--output\" หรือไม่")]
    [InlineData("build -x", "คำสั่ง build ไม่มีตัวเลือก \"-x\"")]
    [InlineData("check --only analysis", "คำสั่ง check ไม่มีตัวเลือก \"--only\"")]
    [InlineData("build --output", "ตัวเลือก --output ต้องมีค่าตามหลัง")]
    [InlineData("build --output --draft", "ตัวเลือก --output ต้องมีค่าตามหลัง")]
    [InlineData("build --date 2569-02-30", "\"2569-02-30\" ไม่ใช่วันที่")]
    [InlineData("build --only analysys", "ไม่รู้จักเอกสาร \"analysys\" หมายถึง \"analysis\" หรือไม่")]
    [InlineData("build --format doc", "ไม่รู้จักรูปแบบ \"doc\"")]
    [InlineData("build no/such/folder", "ไม่พบโฟลเดอร์ no/such/folder")]
    [InlineData("build --lang fr", "ไม่รู้จักภาษา \"fr\"")]
    [InlineData("new", "บอกปีงบประมาณด้วย")]
    [InlineData("new abc", "\"abc\" ไม่ใช่ปีงบประมาณ")]
    [InlineData("new 2570 2571", "คำสั่ง new ไม่ใช้ \"2571\"")]
    [InlineData("explain", "บอกรหัสด้วย")]
    [InlineData("explain score-out-of-rnge", "หมายถึง \"score-out-of-range\" หรือไม่")]
    [InlineData("watch no/such/folder", "ไม่พบโฟลเดอร์ no/such/folder")]
    [InlineData("--verson", "ita ไม่มีตัวเลือก \"--verson\" หมายถึง \"--version\" หรือไม่")]
    [InlineData("build --report-json no/such/folder/report.json", "ไม่พบโฟลเดอร์")]
    public void Wrong_usage_ends_with_two_and_says_what_was_meant(string typed, string said)
    {
        var (exit, output, errors) = TypedCommand.Type(typed.Split(' '));
        exit.ShouldBe(2);
        output.ShouldBe("");
        errors.ShouldContain(said);
        errors.ShouldContain("--help");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("watch")]
    [InlineData("batch")]
    [InlineData("explain")]
    [InlineData("schema")]
    public void Each_command_has_a_page_with_examples_in_both_languages(string command)
    {
        var thai = TypedCommand.Type(command, "--help");
        var english = TypedCommand.Type(command, "--help", "--lang", "en");
        (thai.Exit, english.Exit).ShouldBe((0, 0));
        thai.Output.ShouldStartWith($"ita {command}");
        thai.Output.ShouldContain("ตัวอย่าง\n  ita " + command);
        english.Output.ShouldContain("Example");
        english.Output.ShouldNotContain("โฟลเดอร์");
        Options(thai.Output).ShouldBe(Options(english.Output));
    }

    [Fact]
    public void The_version_is_the_one_of_the_build() => TypedCommand.Type("--version").Output.ShouldMatch(@"^\d+\.\d+\.\d+\n$");

    [Fact]
    public void A_finding_is_explained_in_the_language_asked_for()
    {
        TypedCommand.Type("explain", "score-out-of-range").Output.ShouldContain("วิธีแก้");
        TypedCommand.Type("explain", "score-out-of-range", "--lang=en").Output.ShouldContain("How to fix");
    }

    [Fact]
    public void The_schema_is_told_for_people_and_for_programs()
    {
        TypedCommand.Type("schema").Output.ShouldContain("scores.xlsx");
        System.Text.Json.JsonDocument.Parse(TypedCommand.Type("schema", "--json").Output).Dispose();
    }

    private static string[] Options(string page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page, "--[a-z-]+").Select(match => match.Value).Where(option => option != "--lang")];
}
