using System.Globalization;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// Gives out list instances. For headings it counts as Word will count; where the outline says another number
/// (a bound book begins anew), a fresh instance is started from that number, so Word and outline never disagree.
/// </summary>
internal sealed class NumberingBook(DigitStyle digits)
{
    public const int DeepestListLevel = 8;

    private const int PartLevel = 0;
    private const int HeadingLevels = 4;

    private readonly List<ListInstance> instances = [];
    private readonly Dictionary<ListKind, int> unnumbered = [];
    private readonly int[] counters = new int[HeadingLevels];
    private int headings;

    public NumberingPlan ToPlan() => new([.. instances]);

    /// <summary>The instance and level for a heading that the outline numbers so, or null for an unnumbered one.</summary>
    public NumberRef? Heading(OutlineEntry entry)
    {
        if (entry.Number.Length == 0)
        {
            return null;
        }

        var level = LevelOf(entry);
        Count(level);
        if (headings == 0 || Label(level) != entry.Number)
        {
            StartHeadingsAt(level, LastNumberIn(entry.Number));
        }

        return new NumberRef(headings, level);
    }

    public NumberRef List(ListMarker marker, int start, int level)
    {
        var depth = Math.Min(level, DeepestListLevel);
        var kind = KindOf(marker);
        if (kind is ListKind.Dash or ListKind.Bullet)
        {
            if (!unnumbered.TryGetValue(kind, out var shared))
            {
                shared = Add(kind, []);
                unnumbered.Add(kind, shared);
            }

            return new NumberRef(shared, depth);
        }

        return new NumberRef(Add(kind, [new LevelStart(depth, Math.Max(0, start))]), depth);
    }

    private static ListKind KindOf(ListMarker marker) => marker switch
    {
        ListMarker.Dash => ListKind.Dash,
        ListMarker.Bullet => ListKind.Bullet,
        ListMarker.Decimal => ListKind.Decimal,
        ListMarker.Bracketed => ListKind.Bracketed,
        ListMarker.HalfBracketed => ListKind.HalfBracketed,
        _ => throw new ArgumentOutOfRangeException(nameof(marker), marker, null),
    };

    private static int LevelOf(OutlineEntry entry) => entry.Heading.Numbering switch
    {
        HeadingNumbering.Part => PartLevel,
        _ when entry.Number.StartsWith('(') => 3,
        _ when entry.Number.EndsWith('.') => 1,
        _ => 2,
    };

    private static int LastNumberIn(string label) =>
        int.Parse(ThaiDigits.ToArabic(label).Split([' ', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)[^1], CultureInfo.InvariantCulture);

    private void Count(int level)
    {
        counters[level]++;
        Array.Clear(counters, level + 1, HeadingLevels - level - 1);
    }

    private string Label(int level)
    {
        var label = level switch
        {
            PartLevel => $"ส่วนที่ {counters[0]}",
            1 => $"{counters[1]}.",
            2 => $"{counters[1]}.{counters[2]}",
            _ => $"({counters[3]})",
        };
        return digits == DigitStyle.Thai ? ThaiDigits.ToThai(label) : label;
    }

    /// <summary>Only this level: instances of one definition share their counts, so the levels above go on as they stand.</summary>
    private void StartHeadingsAt(int level, int number)
    {
        counters[level] = number;
        headings = Add(ListKind.Headings, [new LevelStart(level, number)]);
    }

    private int Add(ListKind kind, LevelStart[] starts)
    {
        instances.Add(new ListInstance(instances.Count + 1, kind, [.. starts]));
        return instances.Count;
    }
}
