using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks.Reading;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// The rulebook of every fiscal year: built-in ones, read when first asked for, and those a year folder lays over them.
/// A year that is not announced yet takes the last list provisionally and says so.
/// </summary>
public sealed class RulebookShelf
{
    private readonly ConcurrentDictionary<int, Lazy<Rulebook>> read = new();
    private readonly ImmutableDictionary<int, Rulebook> own;

    private RulebookShelf(ImmutableDictionary<int, Rulebook> own) => this.own = own;

    public static RulebookShelf BuiltIn { get; } = new([]);

    public static int FirstYear => BuiltInFiles.Years[0];

    /// <summary>The last year that has a file of its own; later years follow it provisionally.</summary>
    public static int LastYear => BuiltInFiles.Years[^1];

    public Rulebook Get(int year) =>
        Find(year) ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The first rulebook is of {FirstYear}.");

    /// <summary>The rulebook of a year, or null before the first one.</summary>
    public Rulebook? Find(int year)
    {
        if (year < FirstYear || year > BuiltInFiles.LastThinkableYear)
        {
            return null;
        }

        return own.TryGetValue(year, out var rulebook) ? rulebook : BuiltInRulebook(year);
    }

    /// <summary>What a year folder must say of rules that are not announced yet, of its own year and of the year before.</summary>
    public ImmutableArray<string> NoticesOf(int planYear) =>
        [.. new[] { Find(planYear - 1), Find(planYear) }.OfType<Rulebook>().Where(rules => rules.IsProvisional && rules.Notice.Length > 0).Select(rules => rules.Notice)];

    /// <summary>
    /// A shelf on which a year folder's own rulebook.json lies over the built-in one, field by field; items and other
    /// numbered lists entry by entry. With findings, the shelf is the one it was.
    /// </summary>
    public ShelfReading Override(int folderYear, string name, ReadOnlySpan<byte> bytes)
    {
        var reading = RulebookReader.Read(name, bytes, folderYear);
        return reading.Rulebook is { } rulebook
            ? new ShelfReading(new RulebookShelf(own.SetItem(rulebook.Year, rulebook)), reading.Findings)
            : new ShelfReading(this, reading.Findings);
    }

    /// <summary>The item that a document of a year folder answers, in that year's list or the next; null when none asks for it.</summary>
    public DocumentAnswer? FindAnswer(string document, int folderYear)
    {
        foreach (var year in (ReadOnlySpan<int>)[folderYear, folderYear + 1])
        {
            if (Find(year) is { } rulebook
                && rulebook.FindDuty(document) is { ItemCode: { } code } duty
                && year + duty.YearOffset == folderYear)
            {
                return new DocumentAnswer(year, rulebook.FindItem(code)!, duty);
            }
        }

        return null;
    }

    private Rulebook BuiltInRulebook(int year) =>
        this == BuiltIn
            ? read.GetOrAdd(year, static asked => new Lazy<Rulebook>(() => ReadBuiltIn(asked))).Value
            : BuiltIn.BuiltInRulebook(year);

    private static Rulebook ReadBuiltIn(int year)
    {
        var reading = RulebookReader.Read(BuiltInFiles.NameOf(year), BuiltInFiles.Find(year));
        return reading.Rulebook ?? throw new InvalidDataException(Told(reading.Findings));
    }

    private static string Told(ImmutableArray<Diagnostic> findings)
    {
        var told = new StringBuilder("A built-in rulebook is broken:");
        foreach (var finding in findings)
        {
            told.Append('\n').Append(DiagnosticText.Line(finding, Language.English));
        }

        return told.ToString();
    }
}
