using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>Refuses bands that overlap, leave a gap, or can never be reached.</summary>
internal static class LevelBandChecks
{
    private const decimal Step = 0.01m;

    // Bands with a condition on each part lie on top of the others, the stricter first;
    // the bands without one have to tile 100 down to 0 without a hole.
    public static void Check(ImmutableArray<Sourced<Level>> bands, RulebookContext context)
    {
        var expectedTop = 100m;
        Sourced<Level>? above = null;
        foreach (var band in bands)
        {
            var level = band.Value;
            if (level.From > level.To || level.To > 100 || level.From < 0)
            {
                context.Tell(Problems.RulebookBandIsNoRange(band.Cell, level.Name, level.From, level.To));
            }
            else if (level.EachPartFrom is null && level.To > expectedTop)
            {
                context.Tell(Problems.RulebookBandsOverlap(band.Cell, level.Name, above?.Value.Name, expectedTop));
            }
            else if (level.EachPartFrom is null && level.To < expectedTop)
            {
                context.Tell(Problems.RulebookBandsLeaveAGap(band.Cell, level.Name, level.To, expectedTop));
            }
            else if (above is { Value.EachPartFrom: { } stricter } && level.EachPartFrom >= stricter)
            {
                context.Tell(Problems.RulebookBandsOverlap(band.Cell, level.Name, above.Value.Name, stricter - Step));
            }

            if (level.EachPartFrom is null)
            {
                expectedTop = level.From - Step;
            }

            above = band;
        }

        if (above is not null && expectedTop >= 0)
        {
            context.Tell(Problems.RulebookBandsLeaveAGap(above.Cell, above.Value.Name, 0, expectedTop));
        }
    }
}
