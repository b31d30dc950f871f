using System.Buffers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// Names and terms that offices often miswrite. One letter off is a slip (a warning); another wording of the same thing is a hint.
/// </summary>
internal sealed class OfficialNamesAreRight : IWordingRule
{
    private readonly Dictionary<string, string> right = new(StringComparer.Ordinal);
    private readonly string[] byLength;
    private readonly SearchValues<string> search;

    public OfficialNamesAreRight(params Rulebook[] rulebooks)
    {
        foreach (var name in rulebooks.SelectMany(rules => rules.OfficialNames))
        {
            foreach (var misspelling in name.Misspellings)
            {
                right.TryAdd(misspelling, name.Name);
            }
        }

        byLength = [.. right.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        search = SearchValues.Create(byLength, StringComparison.Ordinal);
    }

    public bool Concerns(PrintedText text) => text.Typed.Value.AsSpan().ContainsAny(search);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var typed = text.Typed.Value;
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var place = Next(typed, 0); place >= 0;)
        {
            var found = Array.Find(byLength, word => typed.AsSpan(place).StartsWith(word, StringComparison.Ordinal))!;
            if (told.Add(found))
            {
                var finding = Problems.NameIsMisspelled(text.Cell, found, right[found]);
                yield return Nearness.Distance(found, right[found]) == 1 ? finding.As(Severity.Warning) : finding;
            }

            place = Next(typed, place + found.Length);
        }
    }

    private int Next(string text, int from)
    {
        var place = text.AsSpan(from).IndexOfAny(search);
        return place < 0 ? -1 : from + place;
    }
}
