using System.Globalization;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// Names for the places that contents and links lead to. Word replaces bookmarks named _Toc… when a person updates the contents,
/// so anchors that links use have a second bookmark of their own.
/// </summary>
internal sealed class BookmarkBook
{
    private readonly Dictionary<Heading, int> numberOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Heading> taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> ofAnchor = new(StringComparer.Ordinal);

    public BookmarkBook(Outline outline)
    {
        foreach (var entry in outline.Entries)
        {
            if (!numberOf.TryAdd(entry.Heading, numberOf.Count + 1))
            {
                continue;
            }

            var number = numberOf[entry.Heading];
            ofAnchor.TryAdd(entry.Anchor, entry.Heading.Anchor is null ? ContentsName(number) : LinkName(number));
        }
    }

    /// <summary>A heading in a table stands in no outline.</summary>
    public bool Knows(Heading heading) => numberOf.ContainsKey(heading);

    /// <summary>True the first time: a heading that is shown twice is one place only.</summary>
    public bool TryTake(Heading heading) => Knows(heading) && taken.Add(heading);

    public string? FindByAnchor(string anchor) => ofAnchor.GetValueOrDefault(anchor);

    public string ContentsNameOf(Heading heading) => ContentsName(numberOf[heading]);

    public string LinkNameOf(Heading heading) => LinkName(numberOf[heading]);

    /// <summary>Two ids a heading: the odd one for the contents, the even one for links.</summary>
    public int IdOf(Heading heading) => (numberOf[heading] * 2) - 1;

    private static string ContentsName(int number) => "_Toc" + (100000000 + number).ToString(CultureInfo.InvariantCulture);

    private static string LinkName(int number) => "ita_" + number.ToString(CultureInfo.InvariantCulture);
}
