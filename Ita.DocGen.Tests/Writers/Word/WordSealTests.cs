using System.IO.Compression;
using System.Text;
using Ita.DocGen.Containers;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordSealTests
{
    private static readonly byte[] Written = WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(ContentMark: "ก๑")).Bytes;

    [Fact]
    public void A_file_as_written_is_untouched_and_tells_its_mark()
    {
        WordSeal.IsUntouched(new MemoryStream(Written)).ShouldBeTrue();
        WordSeal.FindContentMark(new MemoryStream(Written)).ShouldBe("ก๑");
    }

    [Fact]
    public void Zipping_anew_does_not_break_the_seal()
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in PackageParts.Read(Written).Reverse().OrderBy(part => part.Name == PackageParts.ContentTypes ? 0 : 1))
            {
                using var entry = zip.CreateEntry(part.Name, CompressionLevel.NoCompression).Open();
                entry.Write(part.Bytes.Span);
            }
        }

        WordSeal.IsUntouched(new MemoryStream(target.ToArray())).ShouldBeTrue();
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("docProps/core.xml")]
    public void A_change_of_one_letter_breaks_the_seal(string name) =>
        IsUntouched(part => part.Name == name ? part with { Bytes = Changed(part.Bytes) } : part).ShouldBeFalse();

    [Fact]
    public void A_part_taken_away_breaks_the_seal() => IsUntouched(part => part.Name == "word/media/image1.png" ? null : part).ShouldBeFalse();

    [Fact]
    public void A_mark_of_another_file_breaks_the_seal() =>
        IsUntouched(part => part.Name == WordSeal.PartName ? part with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes.Span).Replace("ก๑", "ก๒", StringComparison.Ordinal)) } : part).ShouldBeFalse();

    [Fact]
    public void What_is_no_file_of_ours_counts_as_a_persons_work()
    {
        WordSeal.IsUntouched(new MemoryStream()).ShouldBeFalse();
        WordSeal.IsUntouched(new MemoryStream(Encoding.UTF8.GetBytes("ข้อความ"))).ShouldBeFalse();
        WordSeal.IsUntouched(new MemoryStream(Written[..(Written.Length / 2)])).ShouldBeFalse();
        IsUntouched(part => part.Name == WordSeal.PartName ? null : part).ShouldBeFalse();
    }

    [JudgeFact("soffice")]
    public void LibreOffice_saving_the_file_breaks_the_seal()
    {
        var folder = Directory.CreateTempSubdirectory("ita-seal-");
        try
        {
            var path = Path.Combine(folder.FullName, "a.docx");
            File.WriteAllBytes(path, Written);
            var saved = Path.Combine(folder.FullName, "saved");
            Judges.Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved, path).Succeeded();
            using var file = File.OpenRead(Path.Combine(saved, "a.docx"));
            WordSeal.IsUntouched(file).ShouldBeFalse();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsUntouched(Func<ZipPart, ZipPart?> change) => WordSeal.IsUntouched(new MemoryStream(PackageParts.Repack(Written, change)));

    private static byte[] Changed(ReadOnlyMemory<byte> bytes)
    {
        var copy = bytes.ToArray();
        var at = Array.LastIndexOf(copy, (byte)'1');
        copy[at] = (byte)'2';
        return copy;
    }
}
