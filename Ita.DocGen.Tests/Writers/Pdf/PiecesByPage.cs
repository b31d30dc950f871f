using System.Text.RegularExpressions;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>
/// Pieces that a reader told page by page, against those of the model. A piece that a page's end parts is told in two;
/// its parts are joined again. Letters must be equal, spaces must stand where they were typed (at a line's end they may go),
/// and no line may end within a word.
/// </summary>
internal static partial class PiecesByPage
{
    /// <summary>What the model has and the reader did not tell, and what the reader told and the model has not.</summary>
    public static (List<string> Lost, List<string> Invented) Compare(IReadOnlyList<string> model, List<List<(string Role, string Text)>> pages)
    {
        var wanted = model.GroupBy(Letters).ToDictionary(same => same.Key, same => new Stack<string>(same), StringComparer.Ordinal);
        var parts = new List<(int Page, string Role, string Text)>();
        var invented = new List<string>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var (role, text) in pages[page].Where(piece => piece.Text.Trim().Length > 0))
            {
                var shown = role == "TOCI" ? PageNumber().Replace(text, "") : text;
                if (!Take(wanted, role, shown, invented))
                {
                    parts.Add((page, role, shown));
                }
            }
        }

        while (parts.Count > 0)
        {
            var first = parts[0];
            parts.RemoveAt(0);
            if (!JoinAndTake(first, parts, wanted, invented))
            {
                invented.Add($"{first.Role} {first.Text}");
            }
        }

        return ([.. wanted.Values.SelectMany(rest => rest)], invented);
    }

    private static bool JoinAndTake((int Page, string Role, string Text) first, List<(int Page, string Role, string Text)> parts, Dictionary<string, Stack<string>> wanted, List<string> invented)
    {
        foreach (var next in parts.Where(part => part.Role == first.Role && part.Page == first.Page + 1))
        {
            var joined = first.Text + "\n" + next.Text;
            var rest = parts.Where(part => part != next).ToList();
            if (Take(wanted, first.Role, joined, invented) || JoinAndTake((next.Page, first.Role, joined), rest, wanted, invented))
            {
                parts.Remove(next);
                return true;
            }
        }

        return false;
    }

    private static bool Take(Dictionary<string, Stack<string>> wanted, string role, string text, List<string> invented)
    {
        if (!wanted.TryGetValue(Letters($"{role} {text}"), out var same) || !same.TryPop(out var expected))
        {
            return false;
        }

        if (text.Split('\n').Select(line => White().Replace(line, " ").Trim()).FirstOrDefault(line => !expected.Contains(line, StringComparison.Ordinal)) is { } line)
        {
            invented.Add($"a space in: {line}");
        }

        var places = LineBreaker.Default.FindBreaks(expected).Select(place => Letters(expected[..place.Index]).Length).ToHashSet();
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            var letters = Letters($"{role} {text[..end]}").Length;
            if (end < text.TrimEnd().Length && end > text.Length - text.TrimStart().Length && !places.Contains(letters))
            {
                invented.Add($"a word cut behind: {text[..end]}");
            }
        }

        return true;
    }

    private static string Letters(string text) => White().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"\s*[๐-๙0-9]+\s*$")]
    private static partial Regex PageNumber();
}
