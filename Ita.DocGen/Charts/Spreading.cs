using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>Moves places that lie too close to each other apart, in their order, within bounds.</summary>
internal static class Spreading
{
    public static ImmutableArray<double> Apart(ImmutableArray<double> risingPlaces, double distance, double lowest, double highest)
    {
        var places = risingPlaces.ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], i == 0 ? lowest : places[i - 1] + distance);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == places.Length - 1 ? highest : places[i + 1] - distance);
        }

        return [.. places];
    }
}
