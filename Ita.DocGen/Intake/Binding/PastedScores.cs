using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>What the pasted result table says, by item code and by indicator; counts what it filled.</summary>
internal sealed class PastedScores
{
    private readonly Dictionary<string, Sourced<decimal>> scores = new(StringComparer.Ordinal);

    public int Filled { get; private set; }

    public IReadOnlyCollection<string> Subjects => scores.Keys;

    public static string KeyOfIndicator(int number) => "indicator " + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string KeyOfPart(string code, int part) => part == 1 ? code + " I" : code + " II";

    /// <summary>False when the table already gave another figure for it.</summary>
    public bool Add(string key, Sourced<decimal> score) => scores.TryAdd(key, score) || scores[key].Value == score.Value;

    public Sourced<decimal>? Find(string key) => scores.GetValueOrDefault(key);

    /// <summary>The typed number, or where nothing is typed the pasted one.</summary>
    public Sourced<decimal>? Fill(BoundRow row, ColumnSchema column, string key)
    {
        if (!row.IsBlank(column) || !scores.TryGetValue(key, out var pasted))
        {
            return row.Number(column);
        }

        Filled++;
        return pasted;
    }

    public Sourced<decimal>? Take(string key)
    {
        var pasted = Find(key);
        Filled += pasted is null ? 0 : 1;
        return pasted;
    }
}
