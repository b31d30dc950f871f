using System.Buffers;
using System.Numerics;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Cuts a run of Thai letters into words of the list: fewest unknown letters first, then fewest words, then
/// the longest word first. What the list does not know stays whole between the words it does.</summary>
internal sealed class WordSegmenter(WordTrie trie)
{
    // An unknown letter weighs more than any number of words that could avoid it within one phrase.
    private const int UnknownLetter = 1 << 10;
    private const int UnknownStretch = 6;
    private const int ListedWord = 4;
    private const int OwnWord = 3;

    private const int Unknown = -1;
    private const int Symbol = -2;

    /// <summary>Marks the word beginnings inside the run (index 0 and the end are never marked) and returns how many
    /// letters it looked at, so that a test can see that the work grows with the length and not faster.</summary>
    public long MarkWordStarts(ReadOnlySpan<char> run, Span<BreakMark> marks)
    {
        var pool = ArrayPool<Step>.Shared;
        var rented = pool.Rent(run.Length + 1);
        var steps = rented.AsSpan(0, run.Length + 1);
        var looked = FindCheapestSteps(run, steps);
        WalkForward(run, steps, marks);
        pool.Return(rented);
        return looked;
    }

    private long FindCheapestSteps(ReadOnlySpan<char> run, Span<Step> steps)
    {
        var units = trie.Units;
        var tails = trie.Tails;
        var looked = 0L;
        steps[run.Length] = new Step(0, 0, Symbol, CanStart: true);
        for (var start = run.Length - 1; start >= 0; start--)
        {
            var after = steps[start + 1];
            var canStart = ThaiLetters.CanStartWord(run, start);
            var best = new Step(after.Cost + UnknownLetter + (after.Value == Unknown ? 0 : UnknownStretch), 1, Unknown, canStart);
            if (canStart)
            {
                if (after.CanStart && ThaiLetters.IsRepeatOrAbbreviationMark(run[start]))
                {
                    best = new Step(after.Cost, 1, Symbol, canStart);
                }
                looked += TakeWords(run, start, steps, units, tails, ref best);
            }
            steps[start] = best;
        }
        return looked;
    }

    private static int TakeWords(
        ReadOnlySpan<char> run, int start, ReadOnlySpan<Step> steps, ReadOnlySpan<uint> units, ReadOnlySpan<byte> tails, ref Step best)
    {
        var at = units[0] >> WordTrie.PayloadShift;
        var position = start;
        while (position < run.Length)
        {
            var letter = (uint)(run[position] - WordTrie.FirstLetter);
            var unit = units[(int)(at ^ letter)];
            if ((unit & WordTrie.LabelMask) != letter)
            {
                break;
            }
            position++;
            at = unit >> WordTrie.PayloadShift;
            var endsHere = (unit & WordTrie.FlagBit) != 0;
            if ((unit & WordTrie.LeafBit) != 0)
            {
                if (!endsHere)
                {
                    Take(start, position, (int)at, steps, ref best);
                }
                else if (TailMatches(run[position..], tails[(int)at..], out var length, out var value))
                {
                    Take(start, position + length, value, steps, ref best);
                }
                break;
            }
            if (endsHere)
            {
                Take(start, position, (int)(units[(int)at] >> WordTrie.PayloadShift), steps, ref best);
            }
        }
        return position - start + 1;
    }

    private static void Take(int start, int end, int value, ReadOnlySpan<Step> steps, ref Step best)
    {
        var after = steps[end];
        var cost = after.Cost + (WordTrie.IsOfOurOwnList(value) ? OwnWord : ListedWord);
        if (after.CanStart && cost <= best.Cost)
        {
            best = new Step(cost, end - start, value, CanStart: true);
        }
    }

    private static bool TailMatches(ReadOnlySpan<char> rest, ReadOnlySpan<byte> tail, out int length, out int value)
    {
        length = tail[0];
        value = tail[length + 1] | (tail[length + 2] << 8);
        if (rest.Length < length)
        {
            return false;
        }
        for (var index = 0; index < length; index++)
        {
            if (rest[index] - WordTrie.FirstLetter != tail[index + 1])
            {
                return false;
            }
        }
        return true;
    }

    private void WalkForward(ReadOnlySpan<char> run, ReadOnlySpan<Step> steps, Span<BreakMark> marks)
    {
        var patterns = trie.Patterns;
        var breakBefore = false;
        for (var start = 0; start < run.Length;)
        {
            var step = steps[start];
            var end = start + step.Length;
            if (step.Value == Unknown)
            {
                while (end < run.Length && steps[end].Value == Unknown)
                {
                    end++;
                }
                // a lone consonant is no word: it belongs to its left neighbour, or at the front to its right one
                var isLone = end - start == 1;
                Mark(marks, start, breakBefore && !isLone);
                breakBefore = !isLone || start > 0;
            }
            else if (step.Value == Symbol)
            {
                breakBefore = true;
            }
            else
            {
                Mark(marks, start, breakBefore);
                MarkInside(marks[start..], WordTrie.PatternOf(patterns, step.Value));
                breakBefore = true;
            }
            start = end;
        }
    }

    private static void MarkInside(Span<BreakMark> word, (ulong Places, ulong Poor) pattern)
    {
        for (var rest = pattern.Places; rest != 0; rest &= rest - 1)
        {
            var place = BitOperations.TrailingZeroCount(rest);
            word[place + 1] = (pattern.Poor >> place & 1) == 0 ? BreakMark.Good : BreakMark.Poor;
        }
    }

    private static void Mark(Span<BreakMark> marks, int index, bool isBreak)
    {
        if (isBreak && index > 0)
        {
            marks[index] = BreakMark.Good;
        }
    }

    private readonly record struct Step(int Cost, int Length, int Value, bool CanStart);
}
