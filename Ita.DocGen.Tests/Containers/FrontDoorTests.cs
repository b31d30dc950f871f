using System.Text;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Containers;

public sealed class FrontDoorTests
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Fact]
    public void Admits_a_workbook_and_gives_its_bytes_unchanged()
    {
        var bytes = SampleFiles.Xlsx();
        var admitted = FrontDoor.Open("scores.xlsx", bytes, WantedFile.Workbook).ShouldBeOfType<FrontDoorAnswer.Admitted>();
        (admitted.Kind, admitted.Bytes).ShouldBe((FileKind.Xlsx, bytes));
    }

    [Fact]
    public void Admits_an_old_workbook_whatever_its_name_says() => KindOf(SampleFiles.Xls()).ShouldBe(FileKind.Xls);

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", FileKind.Xlsm)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", FileKind.Xlsx)]
    public void Knows_a_workbook_by_its_content_type(string type, FileKind kind) =>
        KindOf(SampleFiles.Package(type, ("xl/workbook.xml", "<workbook/>"))).ShouldBe(kind);

    [Fact]
    public void Admits_a_word_document_where_one_is_wanted() =>
        FrontDoor.Open("a.docx", SampleFiles.Package(DocxType), WantedFile.WordDocument)
            .ShouldBeOfType<FrontDoorAnswer.Admitted>().Kind.ShouldBe(FileKind.Docx);

    [Fact]
    public void Tells_a_word_document_in_the_place_of_a_workbook() => Refusal(SampleFiles.Package(DocxType)).Arguments.ShouldContain("Word");

    public static TheoryData<string, byte[], string> Strangers => new()
    {
        { "nothing", [], "file-is-empty" },
        { "password on xlsx", SampleFiles.Xlsx("1234"), "file-has-password" },
        { "password on xls", SampleFiles.Compound("Workbook", [.. Bof(0x0600), 0x2F, 0, 4, 0, 0, 0, 1, 0, 0x0A, 0, 0, 0]), "file-has-password" },
        { "Excel 95", SampleFiles.Compound("Workbook", [.. Bof(0x0500), 0x0A, 0, 0, 0]), "file-is-old-workbook" },
        { "Excel 5", SampleFiles.Compound("Book", new byte[5000]), "file-is-old-workbook" },
        { "Excel 3", [0x09, 0x02, 0x06, 0x00, 0, 0, 0, 0, 0, 0], "file-is-old-workbook" },
        { "doc", SampleFiles.Compound("WordDocument", new byte[5000]), "file-is-of-another-kind" },
        { "xlsb", SampleFiles.Package("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "file-is-binary-workbook" },
        { "strict", SampleFiles.Package(XlsxType, ("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>")), "file-is-strict-workbook" },
        { "ods", DeterministicZip.ToBytes([SampleFiles.Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), "file-is-open-document" },
        { "zip", DeterministicZip.ToBytes([SampleFiles.Part("a.txt", "x")]), "file-is-of-another-kind" },
        { "empty zip", DeterministicZip.ToBytes([]), "file-is-of-another-kind" },
        { "slides", SampleFiles.Package("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), "file-is-of-another-kind" },
        { "pdf", "%PDF-1.7\n"u8.ToArray(), "file-is-of-another-kind" },
        { "csv in UTF-8", Encoding.UTF8.GetBytes("\uFEFFตัวชี้วัด,คะแนน\r\n1,90.00\r\n"), "file-is-text" },
        { "csv in TIS-620", [0xB5, 0xD1, 0xC7, (byte)',', 0xA1, 0x0D, 0x0A], "file-is-text" },
        { "csv in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ก,1\r\n")], "file-is-text" },
        { "html as xls", "\r\n<html><table><tr><td>1"u8.ToArray(), "file-is-web-page" },
        { "XML spreadsheet 2003", "<?xml version=\"1.0\"?><Workbook/>"u8.ToArray(), "file-is-web-page" },
        { "mht", "MIME-Version: 1.0\r\n"u8.ToArray(), "file-is-web-page" },
        { "zeros", new byte[4096], "file-is-damaged" },
        { "names outside", SampleFiles.Package(XlsxType, ("../../evil.xml", "<a/>")), "file-has-unsafe-names" },
        { "names with a drive", SampleFiles.Package(XlsxType, ("C:\\evil.xml", "<a/>")), "file-has-unsafe-names" },
        { "document type", SampleFiles.Package(XlsxType, ("xl/a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>")), "file-declares-entities" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Refuses_with_one_finding_that_names_the_file(string what, byte[] bytes, string code)
    {
        var finding = Refusal(bytes);
        (what, finding.Code).ShouldBe((what, code));
        DiagnosticText.Line(finding, Language.Thai).ShouldContain("ไฟล์ scores.xlsx");
        DiagnosticText.Line(finding, Language.English).ShouldContain("file scores.xlsx");
    }

    [Fact]
    public void Finds_a_document_type_written_in_UTF16()
    {
        byte[] part = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<!DOCTYPE a><a/>")];
        var bytes = DeterministicZip.ToBytes([SampleFiles.Part(PackageParts.ContentTypes, XlsxType), new ZipPart("xl/a.xml", part)]);
        Refusal(bytes).Code.ShouldBe("file-declares-entities");
    }

    [Theory]
    [InlineData(65_520)]
    [InlineData(65_530)]
    [InlineData(65_536)]
    [InlineData(131_070)]
    public void Finds_a_document_type_where_two_pieces_meet(int place)
    {
        var bytes = SampleFiles.Package(XlsxType, ("xl/a.xml", new string(' ', place) + "<!DOCTYPE a><a/>"));
        Refusal(bytes).Code.ShouldBe("file-declares-entities");
    }

    [Fact]
    public void Lets_a_document_type_pass_that_is_only_talked_about() =>
        KindOf(SampleFiles.Package(XlsxType, ("xl/sharedStrings.xml", "<t>&lt;!DOCTYPE html></t>"))).ShouldBe(FileKind.Xlsx);

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.999)]
    public void Refuses_a_new_workbook_cut_anywhere(double share)
    {
        var bytes = SampleFiles.Xlsx();
        Refusal(bytes[..(int)(bytes.Length * share)]).Code.ShouldBe("file-is-cut-off");
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.97)]
    public void Refuses_an_old_workbook_cut_anywhere(double share)
    {
        var bytes = SampleFiles.Xls(2000);
        Refusal(bytes[..(int)(bytes.Length * share)]).Code.ShouldBe("file-is-cut-off");
    }

    [Fact]
    public void Refuses_a_package_with_one_wrong_byte_in_a_part()
    {
        var bytes = SampleFiles.Package(XlsxType, ("xl/media/a.png", new string('x', 300)));
        bytes[bytes.AsSpan().IndexOf("xxxx"u8) + 100] ^= 0x20;
        Refusal(bytes).Code.ShouldBe("file-is-damaged");
    }

    [Fact]
    public void Refuses_a_part_whose_length_is_told_too_small()
    {
        var bytes = SampleFiles.Package(XlsxType, ("xl/a.xml", new string(' ', 5000)));
        var central = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(central + 24), 100);
        Refusal(bytes).Code.ShouldBe("file-is-damaged");
    }

    [Fact]
    public void Reads_a_stream_that_cannot_seek_no_further_than_the_bound()
    {
        var limits = new DoorLimits { FileBytes = 100_000 };
        using var endless = new EndlessStream();
        Refusal(FrontDoor.Open("scores.xlsx", endless, WantedFile.Workbook, limits)).Code.ShouldBe("file-is-too-large");
        endless.Given.ShouldBeLessThan(300_000);
    }

    [Fact]
    public void Refuses_200_megabytes_without_reading_them()
    {
        using var huge = new EndlessStream(200_000_000);
        Refusal(FrontDoor.Open("scores.xlsx", huge, WantedFile.Workbook)).Code.ShouldBe("file-is-too-large");
        huge.Given.ShouldBe(0);
    }

    private static byte[] Bof(int version) => [0x09, 0x08, 8, 0, (byte)version, (byte)(version >> 8), 5, 0, 0, 0, 0, 0];

    private static FileKind KindOf(byte[] bytes) =>
        FrontDoor.Open("scores.xlsx", bytes, WantedFile.Workbook).ShouldBeOfType<FrontDoorAnswer.Admitted>().Kind;

    private static Diagnostic Refusal(byte[] bytes) => Refusal(FrontDoor.Open("scores.xlsx", bytes, WantedFile.Workbook));

    private static Diagnostic Refusal(FrontDoorAnswer answer) => answer.ShouldBeOfType<FrontDoorAnswer.Refused>().Finding;
}
