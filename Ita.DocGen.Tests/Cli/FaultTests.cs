using Ita.DocGen.Cli;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Cli;

/// <summary>Places that are in the way, and faults of the program itself.</summary>
public sealed class FaultTests
{
    private static readonly Messages Thai = new(Language.Thai);

    [Fact]
    public void A_fault_of_ours_is_one_line_with_a_log_and_ends_with_three()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextWriter.Null, errors, TextReader.Null);
        Program.Run(["build", "ลับ"], terminal, (_, _, _) => throw new InvalidOperationException("boom")).ShouldBe(3);
        var line = errors.ToString();
        line.Trim().ShouldNotContain("\n");
        line.ShouldContain("InvalidOperationException");
        var log = Path.Combine(Directory.GetCurrentDirectory(), FaultLog.FileName);
        File.ReadAllText(log).ShouldContain("boom");
        File.Delete(log);
    }

    [Fact]
    public void The_log_tells_no_names_and_no_places_of_the_reader()
    {
        var here = Directory.GetCurrentDirectory();
        var text = FaultLog.Compose(new IOException($"at {here}/x"), ["build", "โฟลเดอร์ของสมชาย", "--output=ที่ลับ"]);
        text.ShouldContain("ita build --output");
        text.ShouldNotContain("สมชาย");
        text.ShouldNotContain("ที่ลับ");
        text.ShouldNotContain(here);
    }

    [Theory]
    [InlineData(30, "อ่านได้อย่างเดียว")]
    [InlineData(unchecked((int)0x80070013), "อ่านได้อย่างเดียว")]
    [InlineData(28, "เต็ม")]
    [InlineData(unchecked((int)0x80070020), "ปิดไฟล์นั้น")]
    [InlineData(5, "ไม่สำเร็จ")]
    public void A_place_that_is_in_the_way_is_told_with_what_to_do(int number, string said) =>
        PlaceFault.Tell(new IOException("no: 'D:\\ita\\x.docx'", number), Thai).ShouldContain(said);

    [Fact]
    public void Missing_rights_and_places_and_long_paths_have_words_of_their_own()
    {
        PlaceFault.Tell(new UnauthorizedAccessException("Access to the path 'D:\\ita' is denied."), Thai).ShouldContain("ไม่มีสิทธิ์อ่านหรือเขียนที่ D:/ita");
        PlaceFault.Tell(new DirectoryNotFoundException("no part of the path 'E:\\x'."), Thai).ShouldBe("ไม่พบ E:/x");
        PlaceFault.Tell(new PathTooLongException("too long 'x'"), Thai).ShouldContain("C:\\ITA");
        WindowsPaths.IsTooLong(new string('a', 250)).ShouldBeTrue();
    }

    [Fact]
    public void A_console_without_Thai_letters_is_spoken_to_in_English()
    {
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, TextReader.Null) { ShowsThai = false };
        SpokenLanguage.Of([], terminal).ShouldBe(Language.English);
        SpokenLanguage.Of(["--lang", "th"], terminal).ShouldBe(Language.Thai);
    }
}
