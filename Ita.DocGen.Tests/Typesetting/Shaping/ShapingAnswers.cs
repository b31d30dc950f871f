using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>HarfBuzz's own way of writing shaped text, <c>[glyph=cluster@x,y+advance|…]</c>, and the goldens that hold it: text, tab, answer.</summary>
internal static class ShapingAnswers
{
    public static string Write(IEnumerable<ShapedGlyph> glyphs) => $"[{string.Join('|', glyphs.Select(Write))}]";

    /// <summary>Answers over a stretch of a text, with the clusters counted from the beginning of the whole text.</summary>
    public static IEnumerable<string> Shift(string answer, int start) =>
        answer[1..^1].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(glyph =>
        {
            var from = glyph.IndexOf('=') + 1;
            var to = glyph.AsSpan(from).IndexOfAny('@', '+') + from;
            return $"{glyph[..from]}{int.Parse(glyph.AsSpan(from, to - from), CultureInfo.InvariantCulture) + start}{glyph[to..]}";
        });

    public static IReadOnlyList<(string Text, string Answer)> Read(string golden) =>
        [.. ReadText(golden).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    public static string ReadText(string golden)
    {
        using var file = File.OpenRead(PathOf(golden));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static bool Exists(string golden) => File.Exists(PathOf(golden));

    private static string PathOf(string golden) => Repository.PathOf("Ita.DocGen.Tests", "Golden", "Shaping", golden + ".txt.gz");

    private static string Write(ShapedGlyph glyph)
    {
        var offset = glyph is { XOffset: 0, YOffset: 0 } ? "" : $"@{glyph.XOffset},{glyph.YOffset}";
        return $"{glyph.Glyph}={glyph.Cluster}{offset}+{glyph.Advance}";
    }

    private static (string Text, string Answer) Parse(string line)
    {
        var tab = line.LastIndexOf('\t');
        return (line[..tab], line[(tab + 1)..]);
    }
}
