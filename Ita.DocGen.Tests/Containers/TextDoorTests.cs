using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Tests.Containers;

public sealed class TextDoorTests
{
    private const string Thai = "# ผลการวิเคราะห์ ๒๕๖๙\nข้อ “ก” – ๙๕%\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Thai) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Thai)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Thai)] },
        { "UTF-16 turned", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Thai)] },
        { "Windows-874", [.. Thai.Select(InWindows874)] },
        { "Windows line ends", Encoding.UTF8.GetBytes(Thai.ReplaceLineEndings("\r\n")) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_Thai_however_it_was_saved(string encoding, byte[] bytes) =>
        (encoding, Open(bytes).ShouldBeOfType<TextDoorAnswer.Admitted>().Text).ShouldBe((encoding, Thai));

    [Fact]
    public void Reads_an_empty_text() => Open([]).ShouldBeOfType<TextDoorAnswer.Admitted>().Text.ShouldBe("");

    [Fact]
    public void Refuses_a_workbook_with_the_name_of_a_text() =>
        Open(SampleFiles.Xlsx()).ShouldBeOfType<TextDoorAnswer.Refused>().Finding.Code.ShouldBe("file-is-no-text");

    [Fact]
    public void Refuses_a_text_longer_than_any_chapter()
    {
        using var endless = new EndlessStream();
        TextDoor.Open("a.md", endless).ShouldBeOfType<TextDoorAnswer.Refused>().Finding.Code.ShouldBe("file-is-too-large");
    }

    private static TextDoorAnswer Open(byte[] bytes) => TextDoor.Open("narrative/a.md", new MemoryStream(bytes));

    private static byte InWindows874(char letter) => letter switch
    {
        '“' => 0x93,
        '”' => 0x94,
        '–' => 0x96,
        >= 'ก' => (byte)(letter - 'ก' + 0xA1),
        _ => (byte)letter,
    };
}
