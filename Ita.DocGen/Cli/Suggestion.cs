namespace Ita.DocGen.Cli;

/// <summary>The nearest known word to a mistyped one.</summary>
internal static class Suggestion
{
    public static string? Nearest(string typed, IEnumerable<string> known) =>
        known.Where(word => IsNear(typed, word)).MinBy(word => Distance(typed, word));

    private static bool IsNear(string typed, string known) =>
        known.Contains(typed, StringComparison.OrdinalIgnoreCase) || Distance(typed, known) <= Math.Max(2, known.Length / 3);

    private static int Distance(string typed, string known)
    {
        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= known.Length; j++)
            {
                var change = char.ToLowerInvariant(typed[i - 1]) == char.ToLowerInvariant(known[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = best;
            }
        }

        return row[known.Length];
    }
}
