using System.Net;
using System.Text.RegularExpressions;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>A year folder that means harm, built as a whole: what is typed stays text, and nothing leaves or enters the folder.</summary>
public sealed partial class HostileFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-hostile-").FullName;
    private readonly BuildResult result;

    public HostileFolderTests()
    {
        HostileFolder.LayOut(Path.Combine(root, "input", "2569"));
        result = BuiltExamples.Build(Path.Combine(root, "input", "2569"), Path.Combine(root, "output", "2569"), request => request with { Word = false, Pdf = false, Draft = true });
    }

    private IReadOnlyList<string> Pages => BuiltExamples.PagesOf(Path.Combine(root, "output"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void What_is_typed_is_shown_as_text()
    {
        Pages.Count.ShouldBeGreaterThan(14);
        var texts = Pages.Select(File.ReadAllText).ToArray();
        texts.Count(text => Ita.DocGen.Thai.ThaiDigits.ToArabic(text).Contains(WebUtility.HtmlEncode("<script>alert(1)</script>"), StringComparison.Ordinal)).ShouldBeGreaterThan(12);
        foreach (var (page, text) in Pages.Zip(texts))
        {
            Scripts().Matches(text).Select(match => match.Value).ShouldAllBe(tag => tag.Contains("site.js", StringComparison.Ordinal), page);
            text.ShouldNotContain("<img src=x", Case.Insensitive, page);
            Handlers().IsMatch(text).ShouldBeFalse(page);
            Links().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ShouldAllBe(target => !target.Contains("script:", StringComparison.OrdinalIgnoreCase), page);
        }
    }

    [Fact]
    public void A_file_outside_the_folder_is_neither_read_nor_overwritten()
    {
        var secret = File.ReadAllBytes(Path.Combine(root, "input", HostileFolder.Secret));
        Directory.EnumerateFiles(Path.Combine(root, "output"), "*", SearchOption.AllDirectories)
            .Where(path => File.ReadAllBytes(path).AsSpan().SequenceEqual(secret))
            .ShouldBeEmpty();
        secret.ShouldBe(SamplePictures.Photo.Bytes.ToArray());
        Directory.GetFileSystemEntries(root).Select(Path.GetFileName).ShouldBe(["input", "output"], ignoreOrder: true);
        result.Findings.ShouldContain(finding => finding.Cell.Sheet == "กิจกรรมและหลักฐาน");
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    // only inside a tag is such a word a handler
    [GeneratedRegex("<[a-z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Handlers();

    [GeneratedRegex("<[^>]* (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();
}
