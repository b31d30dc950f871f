using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake;

/// <summary>Are two names nearly the same, as a slip of the keyboard makes them?</summary>
internal static class Nearness
{
    public static bool IsNear(string left, string right) => Distance(left, right) <= Math.Max(1, ThaiText.MatchingKey(left).Length / 3);

    /// <summary>Edits from one matching key to the other.</summary>
    public static int Distance(string left, string right)
    {
        var a = ThaiText.MatchingKey(left);
        var b = ThaiText.MatchingKey(right);
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
