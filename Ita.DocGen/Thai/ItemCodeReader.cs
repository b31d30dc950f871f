using System.Collections.Immutable;
using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>Reads item codes as offices type them: o1, O1, "o 1", ๐๑, ๐๑๐, i๑, "e 9"; single or in a list with ranges.</summary>
/// <remarks>
/// Offices write the letter o as a Thai zero, so a leading zero is that letter: ๐๑ = 01 = o1, ๐๑๐ = 010 = o10, ๐๐๑ = o01 = o1.
/// It can be nothing else: an item number never begins with a zero of its own unless the letter stands before it.
/// A number without letter or zero (10) is o10 only in a column of o items, which the caller says; else it is doubtful.
/// After the letter, O stands for a zero (o1O = o10). l, | and Thai อ only look like i and o: proposed, not taken.
/// </remarks>
public static class ItemCodeReader
{
    private const int LongestText = 1_000;

    private static readonly string[] Prefixes = ["ข้อที่", "ข้อ"];
    private static readonly string[] ListSeparators = [",", "\n", ";", "และ", "、"];
    private static readonly string[] RangeSigns = ["ถึง", "-", "–", "—"];

    /// <param name="text">One code.</param>
    /// <param name="column">The letter that the column is about (i, e or o), where it is known.</param>
    public static Reading<ItemCode> Read(string text, char? column = null)
    {
        if (text.Length > LongestText)
        {
            return new NotUnderstood<ItemCode>(Doubt.UnknownForm, text[..40]);
        }

        var typed = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        var compact = Compact(typed);
        if (compact.Length == 0)
        {
            return new NotUnderstood<ItemCode>(Doubt.Empty, "");
        }

        return compact[0] switch
        {
            'i' or 'e' or 'o' => WithLetter(compact[0], compact[1..], typed),
            '0' => WithLetter('o', compact[1..], typed),
            >= '1' and <= '9' => WithoutLetter(compact, typed, column),
            'l' or '|' => Propose('i', compact[1..], typed),
            'อ' => Propose('o', compact[1..], typed),
            _ => new NotUnderstood<ItemCode>(Doubt.UnknownForm, typed),
        };
    }

    /// <summary>Codes divided by comma, line end or และ, with ranges ("o1-o6"); the first doubt ends the reading.</summary>
    public static Reading<ImmutableArray<ItemCode>> ReadList(string text, char? column = null)
    {
        if (text.Length > LongestText)
        {
            return new NotUnderstood<ImmutableArray<ItemCode>>(Doubt.UnknownForm, text[..40]);
        }

        var codes = ImmutableArray.CreateBuilder<ItemCode>();
        foreach (var entry in ThaiText.Normalise(text).Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = entry.Split(RangeSigns, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var isBareLetter = ends.Length == 2 && ends[0].Length == 1 && char.IsAsciiLetter(ends[0][0]);
            if (ends.Length != 2 || isBareLetter)
            {
                if (Read(entry, column) is not Understood<ItemCode>(var code))
                {
                    return Refuse(Read(entry, column));
                }

                codes.Add(code);
                continue;
            }

            if (Read(ends[0], column) is not Understood<ItemCode>(var first))
            {
                return Refuse(Read(ends[0], column));
            }

            if (Read(ends[1], column ?? first.Letter) is not Understood<ItemCode>(var last))
            {
                return Refuse(Read(ends[1], column ?? first.Letter));
            }

            if (first.Letter != last.Letter || first.Number > last.Number)
            {
                return new NotUnderstood<ImmutableArray<ItemCode>>(Doubt.RangeRunsBackwards, entry);
            }

            codes.AddRange(Enumerable.Range(first.Number, last.Number - first.Number + 1).Select(number => first with { Number = number }));
        }

        return codes.Count == 0
            ? new NotUnderstood<ImmutableArray<ItemCode>>(Doubt.Empty, "")
            : new Understood<ImmutableArray<ItemCode>>(codes.ToImmutable());
    }

    private static string Compact(string typed)
    {
        var rest = Prefixes.FirstOrDefault(prefix => typed.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? typed[found.Length..] : typed;
        return string.Concat(rest.Where(letter => letter is not (' ' or '.' or '-'))).ToLowerInvariant();
    }

    private static Reading<ItemCode> WithLetter(char letter, string digits, string typed) =>
        FindNumber(digits) is { } number
            ? new Understood<ItemCode>(new ItemCode(letter, number))
            : new NotUnderstood<ItemCode>(digits.Length == 0 ? Doubt.NotANumber : Doubt.UnknownForm, typed);

    private static Reading<ItemCode> WithoutLetter(string digits, string typed, char? column)
    {
        if (FindNumber(digits) is not { } number)
        {
            return new NotUnderstood<ItemCode>(Doubt.UnknownForm, typed);
        }

        return column is { } letter
            ? new Understood<ItemCode>(new ItemCode(letter, number))
            : new Doubtful<ItemCode>(Doubt.LetterMissing, typed, [new('i', number), new('e', number), new('o', number)]);
    }

    private static Reading<ItemCode> Propose(char letter, string digits, string typed) =>
        FindNumber(digits) is { } number
            ? new Doubtful<ItemCode>(Doubt.LetterUnclear, typed, [new(letter, number)])
            : new NotUnderstood<ItemCode>(Doubt.UnknownForm, typed);

    private static int? FindNumber(string digits)
    {
        var typed = digits.Replace('o', '0');
        var isNumber = typed.Length is >= 1 and <= 3 && typed.All(char.IsAsciiDigit);
        return isNumber && int.Parse(typed, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and <= ItemCode.HighestNumber and var number
            ? number
            : null;
    }

    private static Reading<ImmutableArray<ItemCode>> Refuse(Reading<ItemCode> reading) => reading switch
    {
        Doubtful<ItemCode> doubtful => new Doubtful<ImmutableArray<ItemCode>>(doubtful.Reason, doubtful.Part, [.. doubtful.Candidates.Select(code => ImmutableArray.Create(code))]),
        NotUnderstood<ItemCode> not => new NotUnderstood<ImmutableArray<ItemCode>>(not.Reason, not.Part),
        _ => throw new InvalidOperationException("An understood code cannot be refused"),
    };
}
