namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The known name most like a mistyped one, if it is near enough to be meant.</summary>
internal static class NearestName
{
    public static string? Find(string typed, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(typed, name)))
        .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    // Edits between two names, letter case ignored: insert, delete, replace.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[right.Length];
    }
}
