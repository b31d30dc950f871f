using System.Text;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>Which pictures a page shows, so that those of a kept page stay with it.</summary>
internal static class PageContents
{
    private const int NameLength = 16;

    public static bool IsPicture(string path) => path.Contains("/pictures/", StringComparison.Ordinal);

    /// <summary>The names after "pictures/". Pages are long and looked through in every run, so in bytes.</summary>
    public static IReadOnlyCollection<string> PicturesOf(OutputFile page)
    {
        var names = new List<string>();
        var rest = page.Bytes.Span;
        while (rest.IndexOf("pictures/"u8) is >= 0 and var found)
        {
            rest = rest[(found + "pictures/".Length)..];
            if (rest.Length >= NameLength + 4 && rest[..NameLength].IndexOfAnyExcept("0123456789abcdef"u8) < 0 && rest.Slice(NameLength, 4) is var ending && (ending.SequenceEqual(".png"u8) || ending.SequenceEqual(".jpg"u8)))
            {
                names.Add(Encoding.ASCII.GetString(rest[..(NameLength + 4)]));
            }
        }

        return names;
    }
}
