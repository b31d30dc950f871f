using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Narratives;

/// <summary>Which file of the folder narrative goes to which place: "narrative/analysis-intro.md" → "analysis-intro".</summary>
public sealed record NarrativePlaces(ImmutableSortedDictionary<string, string> Files, ImmutableArray<Diagnostic> Findings)
{
    private const int MostNearest = 3;
    private static readonly string[] Endings = [".docx", ".md"];

    /// <summary>The place a file is named after; null for files that are no narrative, such as the lock files of Word.</summary>
    public static string? FindKey(string path)
    {
        var name = path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var ending = Endings.FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        var key = ending is null ? "" : name[..^ending.Length].Trim().ToLowerInvariant();
        return key.Length == 0 || key[0] is '~' or '.' ? null : key;
    }

    /// <param name="paths">Files of the folder narrative, relative, in any order.</param>
    /// <param name="known">The places that documents have; empty when every place is taken as it comes.</param>
    /// <param name="distance">How far a name is from a known one, to tell the nearest first.</param>
    public static NarrativePlaces Assign(IEnumerable<string> paths, IReadOnlyCollection<string> known, Func<string, string, int>? distance = null)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (FindKey(path) is not { } key)
            {
                continue;
            }

            if (known.Count > 0 && !known.Contains(key))
            {
                findings.Add(Problems.NarrativePlaceIsUnknown(CellAddress.OfFile(path), key, Nearest(key, known, distance), known.Order(StringComparer.Ordinal)));
            }
            else if (!files.TryAdd(key, path))
            {
                findings.Add(Problems.NarrativePlaceIsTaken(CellAddress.OfFile(path), files[key]));
            }
        }

        return new NarrativePlaces(files.ToImmutable(), findings.ToImmutable());
    }

    private static IEnumerable<string> Nearest(string key, IReadOnlyCollection<string> known, Func<string, string, int>? distance) =>
        known.OrderBy(name => distance?.Invoke(key, name) ?? 0).ThenBy(name => name, StringComparer.Ordinal).Take(MostNearest);
}
