using System.Globalization;
using System.Text;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>Counts, at the places between two Thai letters, which breaks ICU and we have in common. A break that ICU has
/// inside a word of our own list is counted apart: our list wins there on purpose.</summary>
internal sealed class BreakAgreement
{
    private const int Context = 14;

    private static readonly HashSet<string> OwnPieces =
        [.. WordListSources.OwnWords().Values.SelectMany(entry => entry.Pieces())];

    private readonly SortedSet<string> differences = new(StringComparer.Ordinal);
    private readonly SortedSet<string> ownWords = new(StringComparer.Ordinal);

    public int Common { get; private set; }

    public int OnlyIcu { get; private set; }

    public int OnlyOurs { get; private set; }

    public int InsideOwnWords { get; private set; }

    public double Recall => (double)Common / (Common + OnlyIcu);

    public double RecallWithOwnWords => (double)Common / (Common + OnlyIcu + InsideOwnWords);

    public double Precision => (double)Common / (Common + OnlyOurs);

    public IEnumerable<string> Differences => differences;

    /// <summary>The words of our own list that ICU would break, as it would break them.</summary>
    public IEnumerable<string> OwnWords => ownWords;

    public void Add(string text, IEnumerable<int> icuBreaks)
    {
        var icu = icuBreaks.Where(place => IsInsideThai(text, place)).ToHashSet();
        var ours = LineBreaker.Default.FindBreaks(text).Select(place => place.Index).Where(place => IsInsideThai(text, place)).ToHashSet();
        Common += icu.Count(ours.Contains);
        OnlyOurs += ours.Count(place => !icu.Contains(place));
        foreach (var place in icu.Where(place => !ours.Contains(place)))
        {
            if (OwnPieces.Contains(PieceAround(text, ours, place)))
            {
                InsideOwnWords++;
                ownWords.Add(Show(text, icu, StartOfPiece(text, ours, place), EndOfPiece(text, ours, place)));
            }
            else
            {
                OnlyIcu++;
                Note(text, icu, ours, place);
            }
        }
        foreach (var place in ours.Where(place => !icu.Contains(place)))
        {
            Note(text, icu, ours, place);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"recall {Recall:P2} ({RecallWithOwnWords:P2} with the {InsideOwnWords} places inside words of our own list), precision {Precision:P2}, {Common} common, {OnlyIcu} only ICU, {OnlyOurs} only ours");

    private static bool IsInsideThai(string text, int place) =>
        LineClasses.IsThaiWordCharacter(text[place - 1]) && LineClasses.IsThaiWordCharacter(text[place]);

    private static string PieceAround(string text, HashSet<int> breaks, int place) =>
        text[StartOfPiece(text, breaks, place)..EndOfPiece(text, breaks, place)];

    private static int StartOfPiece(string text, HashSet<int> breaks, int place)
    {
        while (place > 0 && !breaks.Contains(place) && LineClasses.IsThaiWordCharacter(text[place - 1]))
        {
            place--;
        }
        return place;
    }

    private static int EndOfPiece(string text, HashSet<int> breaks, int place)
    {
        while (place < text.Length && !breaks.Contains(place) && LineClasses.IsThaiWordCharacter(text[place]))
        {
            place++;
        }
        return place;
    }

    // both readings from the last common place before to the first common place behind
    private void Note(string text, HashSet<int> icu, HashSet<int> ours, int place)
    {
        var start = place - 1;
        while (start > 0 && place - start < Context && !(icu.Contains(start) && ours.Contains(start)) && LineClasses.IsThaiWordCharacter(text[start - 1]))
        {
            start--;
        }
        var end = place + 1;
        while (end < text.Length && end - place < Context && !(icu.Contains(end) && ours.Contains(end)) && LineClasses.IsThaiWordCharacter(text[end]))
        {
            end++;
        }
        differences.Add($"{Show(text, icu, start, end)}\t{Show(text, ours, start, end)}");
    }

    private static string Show(string text, HashSet<int> breaks, int start, int end)
    {
        var shown = new StringBuilder();
        for (var index = start; index < end; index++)
        {
            if (index > start && breaks.Contains(index))
            {
                shown.Append('|');
            }
            shown.Append(text[index]);
        }
        return shown.ToString();
    }
}
