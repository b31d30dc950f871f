using System.Globalization;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>How often a fuzz test turns: seldom in the plain run, as often as ITA_FUZZ_ROUNDS says in the target Fuzz.</summary>
internal static class FuzzRounds
{
    public static int OrAsked(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("ITA_FUZZ_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}
