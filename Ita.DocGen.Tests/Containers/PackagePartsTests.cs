using System.IO.Compression;
using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Tests.Containers;

public sealed class PackagePartsTests
{
    [Fact]
    public void Gives_the_same_bytes_for_packages_that_differ_in_stamps_order_and_line_ends()
    {
        var windows = Package(2024, ("xl/comments1.xml", "<a>\r\n<b/>\r\n</a>"), ("[Content_Types].xml", "<Types/>"));
        var linux = Package(2025, ("[Content_Types].xml", "<Types/>"), ("xl/comments1.xml", "<a>\n<b/>\n</a>"));
        PackageParts.Repack(windows).ShouldBe(PackageParts.Repack(linux));
    }

    [Fact]
    public void Leaves_parts_alone_that_are_no_xml()
    {
        var package = Package(2024, ("xl/media/image1.png", "\u0089PNG\r\n"), ("xl/vbaProject.bin", "\r\n"));
        PackageParts.Read(PackageParts.Repack(package)).Select(part => Encoding.UTF8.GetString(part.Bytes.Span)).ShouldBe(["\u0089PNG\r\n", "\r\n"]);
    }

    [Fact]
    public void Lets_the_caller_alter_and_drop_parts()
    {
        var package = Package(2024, ("a.xml", "1"), ("b.xml", "2"));
        var repacked = PackageParts.Repack(package, part => part.Name == "a.xml" ? null : part with { Name = "c.xml" });
        PackageParts.Read(repacked).Single().Name.ShouldBe("c.xml");
    }

    [Fact]
    public void Throws_on_a_package_that_is_none() =>
        Should.Throw<InvalidDataException>(() => PackageParts.Read("no zip"u8.ToArray()));

    private static byte[] Package(int year, params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(year, 3, 4, 5, 6, 8, TimeSpan.Zero);
                using var writer = entry.Open();
                writer.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
