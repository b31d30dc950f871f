using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Tests.Containers;

public sealed class DeterministicZipTests
{
    private static readonly string LongText = string.Concat(Enumerable.Range(0, 400).Select(i => $"<w:p n=\"{i}\">มาตรการส่งเสริมคุณธรรม</w:p>\n"));

    [Fact]
    public void Opens_with_the_platform_reader_and_gives_every_part_back()
    {
        var parts = new[] { Part("a.xml", LongText), Part("empty.xml", ""), Part("ข่าว/หนึ่ง.html", "ก"), Part("x/ภาพ.jpg", LongText) };
        using var archive = new ZipArchive(new MemoryStream(DeterministicZip.ToBytes(parts)));
        archive.Entries.Select(entry => entry.FullName).ShouldBe(parts.Select(part => part.Name));
        foreach (var (entry, part) in archive.Entries.Zip(parts))
        {
            using var reader = new StreamReader(entry.Open());
            reader.ReadToEnd().ShouldBe(Encoding.UTF8.GetString(part.Bytes.Span));
        }
    }

    [Fact]
    public void Gives_the_bytes_written_down_once()
    {
        var bytes = DeterministicZip.ToBytes([Part("a.png", LongText), Part("ก.xml", "ข")]);
        Convert.ToHexString(SHA256.HashData(bytes)).ShouldBe("26D935DDFAACC5AD160D8D14DD23843ED9B16AD7B56DB1AE221BEC965E4EFF06");
    }

    [Fact]
    public void Gives_the_same_bytes_again() =>
        DeterministicZip.ToBytes([Part("a.xml", LongText)]).ShouldBe(DeterministicZip.ToBytes([Part("a.xml", LongText)]));

    [Fact]
    public void Carries_no_clock_no_host_and_no_attributes()
    {
        var bytes = DeterministicZip.ToBytes([Part("a.xml", LongText)]);
        var central = bytes.AsSpan(bytes.AsSpan().IndexOf("PK\u0001\u0002"u8));
        BinaryPrimitives.ReadUInt16LittleEndian(central[4..]).ShouldBe((ushort)20);
        BinaryPrimitives.ReadUInt32LittleEndian(central[12..]).ShouldBe(0x00210000u);
        BinaryPrimitives.ReadUInt32LittleEndian(central[38..]).ShouldBe(0u);
    }

    [Theory]
    [InlineData("plain.xml", 0)]
    [InlineData("ไทย.xml", 0x0800)]
    public void Marks_a_name_as_utf8_only_when_it_needs_it(string name, int flags)
    {
        var bytes = DeterministicZip.ToBytes([Part(name, "x")]);
        BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(6)).ShouldBe((ushort)flags);
    }

    [Theory]
    [InlineData("a.xml", 8)]
    [InlineData("a.JPG", 0)]
    [InlineData("a.pdf", 0)]
    [InlineData("a.zip", 0)]
    public void Packs_text_and_stores_what_is_packed_already(string name, int method)
    {
        var bytes = DeterministicZip.ToBytes([Part(name, LongText)]);
        BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)).ShouldBe((ushort)method);
    }

    [Fact]
    public void Stores_what_would_grow_by_packing()
    {
        var bytes = DeterministicZip.ToBytes([new ZipPart("noise.bin", RandomNumberGenerator.GetBytes(500))]);
        BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)).ShouldBe((ushort)0);
    }

    [Fact]
    public void Sorts_an_office_package_with_the_content_types_first()
    {
        var bytes = DeterministicZip.ToBytes(
            [Part("word/document.xml", "d"), Part("_rels/.rels", "r"), Part("[Content_Types].xml", "t"), Part("Word/a.xml", "a")],
            ZipOrder.OfficePackage);
        PackageParts.Read(bytes).Select(part => part.Name).ShouldBe(["[Content_Types].xml", "Word/a.xml", "_rels/.rels", "word/document.xml"]);
    }

    [Fact]
    public void Keeps_the_given_order_and_asks_for_each_part_only_in_its_turn()
    {
        var target = new MemoryStream();
        var before = new List<long>();
        IEnumerable<ZipPart> Parts()
        {
            foreach (var name in new[] { "b", "a", "c" })
            {
                before.Add(target.Length);
                yield return Part(name, "x");
            }
        }

        DeterministicZip.Write(target, Parts());
        before.ShouldBe([0, 32, 64]);
        PackageParts.Read(target.ToArray()).Select(part => part.Name).ShouldBe(["b", "a", "c"]);
    }

    [Fact]
    public void Refuses_a_name_given_twice() =>
        Should.Throw<ArgumentException>(() => DeterministicZip.ToBytes([Part("a.xml", "1"), Part("A.xml", "2")]));

    private static ZipPart Part(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
