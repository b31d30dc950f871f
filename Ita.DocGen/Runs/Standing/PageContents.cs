using System.Text;
using System.Text.RegularExpressions;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>Which pictures a page shows, so that those of a kept page stay with it.</summary>
internal static partial class PageContents
{
    public static bool IsPicture(string path) => path.Contains("/pictures/", StringComparison.Ordinal);

    public static IEnumerable<string> PicturesOf(OutputFile page) =>
        PictureName().Matches(Encoding.UTF8.GetString(page.Bytes.Span)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("pictures/([0-9a-f]{16}\\.(?:png|jpg))")]
    private static partial Regex PictureName();
}
