using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The rulebook files inside the program. A year after the last one gets a file made for it: the last list, provisionally.</summary>
internal static class BuiltInFiles
{
    /// <summary>Beyond this a year is a typing error.</summary>
    public const int LastThinkableYear = 2699;

    private const string Room = "Rulebooks/";
    private const string Ending = ".json";

    private static readonly Assembly Program = typeof(BuiltInFiles).Assembly;

    public static ImmutableSortedSet<string> Stems { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Room, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[Room.Length..^Ending.Length]),
    ];

    public static ImmutableArray<int> Years { get; } =
    [
        .. Stems.Select(stem => int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Where(year => year > 0)
            .Order(),
    ];

    public static string NameOf(string stem) => stem + Ending;

    public static string NameOf(int year) => NameOf(Stem(year));

    public static byte[] Find(int year) => Find(Stem(year)) ?? [];

    public static byte[]? Find(string stem)
    {
        if (!Stems.Contains(stem))
        {
            return int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > Years[^1] && year <= LastThinkableYear
                ? MadeFor(year)
                : null;
        }

        using var stream = Program.GetManifestResourceStream(Room + stem + Ending)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] MadeFor(int year) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "year": {{year}}, "basedOn": {{Years[^1]}}, "status": "provisional", "confidenceAtMost": "low",
          "crosswalk": { "rule": "same-codes", "confidence": "low", "source": "next-year" }
        }
        """));

    private static string Stem(int year) => year.ToString(CultureInfo.InvariantCulture);
}
