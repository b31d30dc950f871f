using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Writers.Word.Reading;

namespace Ita.DocGen.Runs;

/// <summary>
/// Where two versions of a document say different things, told by heading with the lines that went and came. Written in
/// signs and quotations alone, so that it reads in either language.
/// </summary>
internal static class TextDifference
{
    private const int Places = 12;
    private const int Before = 16;
    private const int Longest = 60;

    public static string? Find(ImmutableArray<WordLine> old, ImmutableArray<WordLine> made)
    {
        var places = Sections(old, made).SelectMany(section => Section(section.Heading, section.Old, section.Made)).ToArray();
        var told = string.Join(" · ", places.Take(Places));
        return places.Length == 0 ? null : places.Length <= Places ? told : string.Create(CultureInfo.InvariantCulture, $"{told} · (+{places.Length - Places})");
    }

    private static IEnumerable<(string Heading, WordLine[] Old, WordLine[] Made)> Sections(ImmutableArray<WordLine> old, ImmutableArray<WordLine> made)
    {
        var before = old.ToLookup(line => line.Heading, StringComparer.Ordinal);
        var after = made.ToLookup(line => line.Heading, StringComparer.Ordinal);
        return old.Concat(made).Select(line => line.Heading).Distinct(StringComparer.Ordinal).Select(heading => (heading, before[heading].ToArray(), after[heading].ToArray()));
    }

    private static IEnumerable<string> Section(string heading, WordLine[] old, WordLine[] made)
    {
        if (old.Length == 0 || made.Length == 0)
        {
            return [$"{(old.Length == 0 ? "+" : "−")} “{Cut(heading, 0)}”"];
        }

        var gone = Without(old, made);
        var come = Without(made, old);
        var place = heading.Length == 0 ? "" : $"“{Cut(heading, 0)}”: ";
        return Enumerable.Range(0, Math.Max(gone.Length, come.Length)).Select(i => place + Change(gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i)));
    }

    private static string[] Without(WordLine[] lines, WordLine[] others)
    {
        var left = others.GroupBy(line => line.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. lines.Select(line => line.Text).Where(text => !left.TryGetValue(text, out var count) || (left[text] = count - 1) < 0)];
    }

    private static string Change(string? gone, string? come)
    {
        if (gone is null || come is null)
        {
            return gone is null ? $"+ “{Cut(come!, 0)}”" : $"− “{Cut(gone, 0)}”";
        }

        var common = gone.Zip(come).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{Cut(gone, common - Before)}” → “{Cut(come, common - Before)}”";
    }

    // A Thai vowel or tone mark is never parted from its consonant.
    private static string Cut(string text, int start)
    {
        var from = Math.Max(0, start);
        while (from > 0 && IsMark(text, from))
        {
            from--;
        }

        var to = Math.Min(text.Length, from + Longest);
        while (to < text.Length && IsMark(text, to))
        {
            to++;
        }

        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }

    private static bool IsMark(string text, int index) => index < text.Length && char.GetUnicodeCategory(text[index]) == UnicodeCategory.NonSpacingMark;
}
