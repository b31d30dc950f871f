using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>What stands beside the documents, looked at in the three example years.</summary>
public sealed class SiteSetTests
{
    public static TheoryData<int> Years => [.. BuiltExamples.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_upload_set_is_exactly_the_site(int year)
    {
        var site = Path.Combine(BuiltExamples.Pages, $"{year}", "site");
        using var zip = ZipFile.OpenRead(Path.Combine(BuiltExamples.Pages, $"{year}", $"ita-{year}-upload.zip"));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(FilesOf(site).Order(StringComparer.Ordinal));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            SHA256.HashData(content).ShouldBe(SHA256.HashData(File.ReadAllBytes(Path.Combine(site, entry.FullName))), entry.FullName);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_manifest_tells_every_file_of_the_site_and_every_input(int year)
    {
        var site = Path.Combine(BuiltExamples.Pages, $"{year}", "site");
        var input = Repository.PathOf("input-templates", "example", $"{year}");
        var manifest = ManifestOf(year);
        Told(manifest, "files").ShouldBe(FilesOf(site).Where(path => path != "manifest.json").Select(path => HashLine(site, path)), ignoreOrder: true);
        Told(manifest, "inputs").ShouldBe(FilesOf(input).Select(path => HashLine(input, path)), ignoreOrder: true);
        manifest.GetProperty("files").EnumerateArray().ShouldAllBe(file => file.GetProperty("title").GetString()!.Length > 0);
    }

    [Fact]
    public void Every_number_of_the_manifest_names_a_cell_and_every_computed_one_its_formula()
    {
        var numbers = ManifestOf(2569).GetProperty("numbers").EnumerateArray().ToArray();
        numbers.Length.ShouldBeGreaterThan(500);
        numbers.ShouldAllBe(number => number.GetProperty("cells").GetArrayLength() > 0);
        numbers.ShouldContain(number => number.GetProperty("text").GetString() == "๙๔.๑๔" && number.GetProperty("cells")[0].GetString()!.StartsWith("scores.xlsx(คะแนนรายปี!", StringComparison.Ordinal));
        numbers.Count(number => number.TryGetProperty("formula", out _)).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_yearly_report_of_last_year_is_found_in_last_years_folder()
    {
        var page = File.ReadAllText(Path.Combine(BuiltExamples.Pages, "2569", "office", "upload.html"));
        page.ShouldContain("<tr><th scope=\"row\">o26 (ปี ๒๕๖๙)</th>");
        page.ShouldContain("<a href=\"../../2568/site/ita-2568-book-annual.html\">ita-2568-book-annual.html</a>");
        page.ShouldContain("<a href=\"../site/ita-2569-book-annual.html\">ita-2569-book-annual.html</a><br><span class=\"note\">จัดทำจากโฟลเดอร์ปีนี้ แต่ใช้ตอบในปี ๒๕๗๐</span>");
    }

    [Fact]
    public void Every_item_has_text_ready_for_itas()
    {
        var page = File.ReadAllText(Path.Combine(BuiltExamples.Pages, "2569", "office", "upload.html"));
        var items = Ita.DocGen.Rulebooks.RulebookShelf.BuiltIn.Get(2569).ItemsOf(Ita.DocGen.Rulebooks.Instrument.Oit).ToArray();
        page.Split("<pre class=\"select-all\">").Length.ShouldBe(items.Length + 1);
        foreach (var item in items)
        {
            page.ShouldContain($"<h3>{item.Code} (ปี ๒๕๖๙)");
        }
    }

    [Fact]
    public void The_list_of_years_leads_to_each_year_with_its_result()
    {
        var page = File.ReadAllText(Path.Combine(BuiltExamples.Pages, "index.html"));
        foreach (var year in BuiltExamples.Years)
        {
            page.ShouldContain($"<a href=\"{year}/site/index.html\">");
        }

        page.ShouldContain("๙๔.๑๔");
        YearsIndex.IsOurs(Encoding.UTF8.GetBytes(page)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("<!DOCTYPE html><title>หน้าของเรา</title>")]
    [InlineData("")]
    [InlineData("<p>แก้ด้วยมือ</p>\n<!-- ita 0000000000000000000000000000000000000000000000000000000000000000 -->\n")]
    public void A_list_of_years_that_a_person_wrote_is_left_alone(string text)
    {
        var folder = Directory.CreateTempSubdirectory("ita-years-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "2569", "office"));
        File.WriteAllText(Path.Combine(folder, "2569", "office", "report.html"), "");
        File.WriteAllText(Path.Combine(folder, "index.html"), text);
        YearsIndex.Write(Path.Combine(folder, "2569"), words => words);
        File.ReadAllText(Path.Combine(folder, "index.html")).ShouldBe(text);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_front_page_is_light(int year) =>
        new FileInfo(Path.Combine(BuiltExamples.Pages, $"{year}", "site", "index.html")).Length.ShouldBeLessThanOrEqualTo(150 * 1024);

    private static JsonElement ManifestOf(int year) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(BuiltExamples.Pages, $"{year}", "site", "manifest.json"))).RootElement;

    private static IEnumerable<string> Told(JsonElement manifest, string list) => manifest.GetProperty(list).EnumerateArray()
        .Select(file => $"{file.GetProperty("path").GetString()} {file.GetProperty("bytes").GetInt64()} {file.GetProperty("sha256").GetString()}");

    private static string HashLine(string folder, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        return $"{path} {bytes.Length} {Convert.ToHexStringLower(SHA256.HashData(bytes))}";
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
}
