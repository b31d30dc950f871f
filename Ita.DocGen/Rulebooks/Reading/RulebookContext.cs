using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>What every part of one rulebook shares while it is read: its years, its sources, the limit of trust, the findings.</summary>
internal sealed class RulebookContext(string file, YearText years, List<Diagnostic> findings)
{
    /// <summary>The file itself, not one it is based on.</summary>
    public string File => file;

    public YearText Years => years;

    public Confidence AtMost { get; set; } = Confidence.High;

    public ImmutableSortedDictionary<string, string> Sources { get; set; } = ImmutableSortedDictionary<string, string>.Empty;

    public void Tell(Diagnostic finding) => findings.Add(finding);

    public Confidence Limit(Confidence confidence) => confidence < AtMost ? confidence : AtMost;

    public string SourceOf(CellAddress place, string key)
    {
        if (Sources.TryGetValue(key, out var source))
        {
            return source;
        }

        if (key.Length > 0 && !Sources.IsEmpty)
        {
            Tell(Problems.RulebookSourceIsUnknown(place, key, NearestName.Find(key, Sources.Keys), Sources.Keys));
        }

        return "";
    }
}
