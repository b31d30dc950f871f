using System.Globalization;
using System.Text;

namespace Ita.DocGen.Batches;

/// <summary>
/// One share of a batch, "2/10". An agency's share follows from its folder's name alone, so that machines which
/// see the root at different moments still never do an agency twice or leave one out.
/// </summary>
public sealed record Shard(int Number, int Count)
{
    private const uint HashStart = 2166136261;
    private const uint HashStep = 16777619;

    public static Shard Whole { get; } = new(1, 1);

    public static Shard? Find(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
            ? new Shard(number, count)
            : null;
    }

    public bool Holds(string agency) => HashOf(agency) % (uint)Count == (uint)(Number - 1);

    // FNV-1a with a last mixing; string.GetHashCode differs from process to process.
    private static uint HashOf(string name)
    {
        var hash = HashStart;
        foreach (var one in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ one) * HashStep);
        }

        hash ^= hash >> 15;
        hash = unchecked(hash * 0x2C1B3C6D);
        return hash ^ (hash >> 12);
    }
}
