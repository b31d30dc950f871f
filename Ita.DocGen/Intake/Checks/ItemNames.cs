using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks;

/// <summary>The names of a year's o items as keys, without the year phrase behind them, to find them in the staff's texts.</summary>
internal sealed class ItemNames
{
    // Shorter names (ข้อมูลพื้นฐาน, …) are ordinary words as well.
    private const int ShortestName = 12;

    private static readonly string[] YearPhrases = ["ประจำปีงบประมาณ", "ประจำปี", "ปีงบประมาณ"];

    private readonly ItemName[] names;

    public ItemNames(Rulebook rules) =>
        names =
        [
            .. rules.ItemsOf(Instrument.Oit)
                .Select(item => new ItemName(item, ThaiText.MatchingKey(WithoutYear(item.Name))))
                .Where(name => name.Key.Length >= ShortestName)
                .OrderByDescending(name => name.Key.Length),
        ];

    public string? KeyOf(string code) => Array.Find(names, name => name.Item.Code == code)?.Key;

    /// <summary>The item with the longest name that stands in the text.</summary>
    public Item? FindIn(string key) => Array.Find(names, name => key.Contains(name.Key, StringComparison.Ordinal))?.Item;

    public Item? FindAtStart(string key) => Array.Find(names, name => key.StartsWith(name.Key, StringComparison.Ordinal))?.Item;

    public Item? FindAtEnd(string key) => Array.Find(names, name => key.EndsWith(name.Key, StringComparison.Ordinal))?.Item;

    private static string WithoutYear(string name)
    {
        var cut = name.Length;
        foreach (var phrase in YearPhrases)
        {
            var place = name.IndexOf(phrase, StringComparison.Ordinal);
            cut = place > 0 ? Math.Min(cut, place) : cut;
        }

        return name[..cut];
    }
}
