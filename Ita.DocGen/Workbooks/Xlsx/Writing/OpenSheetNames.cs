using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Titles as the names of sheets: no longer and of no other letters than Excel takes, and no two the same.</summary>
internal static class OpenSheetNames
{
    private const int Longest = 31;
    private const string Unnamed = "Sheet";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(@"[]:*?/\");

    public static ImmutableArray<string> Of(IEnumerable<string> titles)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. titles.Select(title => Free(Fit(title), taken))];
    }

    private static string Fit(string title)
    {
        var name = string.Concat(OfficeText.CleanLine(title).Select(letter => Forbidden.Contains(letter) ? ' ' : letter));
        name = SheetText.Cut(name.Trim(' ', '\''), Longest).TrimEnd(' ', '\'');
        return name.Length == 0 ? Unnamed : name;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            free = SheetText.Cut(name, Longest - mark.Length) + mark;
        }

        return free;
    }
}
