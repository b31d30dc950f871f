using System.Buffers.Binary;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>Compiles the merged word list into the form that <see cref="WordTrie"/> reads: same words, same bytes.</summary>
internal sealed class WordTrieBuilder
{
    private const int Block = 128;
    private const int SearchedBack = 24 * Block;

    private readonly List<WordListEntry> words;
    private readonly List<(ulong Places, ulong Poor)> patterns = [];
    private readonly Dictionary<(ulong Places, ulong Poor), int> patternIndexes = [];
    private readonly List<byte> tails = [];
    private readonly Dictionary<string, int> tailOffsets = new(StringComparer.Ordinal);
    private uint[] units = new uint[Block];
    private bool[] usedBases = new bool[Block];
    private int firstFree = 1;

    private WordTrieBuilder(IEnumerable<WordListEntry> words) =>
        this.words = [.. words.OrderBy(entry => entry.Word, StringComparer.Ordinal)];

    public static byte[] Build(IEnumerable<WordListEntry> words)
    {
        var builder = new WordTrieBuilder(words);
        Array.Fill(builder.units, WordTrie.EmptyUnit);
        var root = (uint)builder.Place(0, builder.words.Count, 0) << WordTrie.PayloadShift;
        builder.units[0] = root;
        return builder.Write();
    }

    // words[from..to) share their first `depth` letters; returns the base of their children
    private int Place(int from, int to, int depth)
    {
        var children = Children(from, to, depth);
        var place = FindBase(children);
        usedBases[place] = true;
        foreach (var child in children)
        {
            units[place ^ child.Label] = (uint)child.Label;
        }
        foreach (var child in children)
        {
            // not in one expression: the call below may replace the array
            var unit = Unit(child, depth);
            units[place ^ child.Label] = unit;
        }
        return place;
    }

    private uint Unit(Child child, int depth)
    {
        var label = (uint)child.Label;
        if (child.Label == 0)
        {
            return label | WordTrie.LeafBit | (uint)ValueOf(words[child.From]) << WordTrie.PayloadShift;
        }
        if (child.To - child.From == 1)
        {
            var entry = words[child.From];
            return entry.Word.Length == depth + 1
                ? label | WordTrie.LeafBit | (uint)ValueOf(entry) << WordTrie.PayloadShift
                : label | WordTrie.LeafBit | WordTrie.FlagBit | (uint)TailOf(entry, depth + 1) << WordTrie.PayloadShift;
        }
        var endsHere = words[child.From].Word.Length == depth + 1 ? WordTrie.FlagBit : 0;
        return label | endsHere | (uint)Place(child.From, child.To, depth + 1) << WordTrie.PayloadShift;
    }

    private List<Child> Children(int from, int to, int depth)
    {
        var children = new List<Child>();
        for (var index = from; index < to;)
        {
            var label = LabelAt(words[index].Word, depth);
            var end = index + 1;
            while (end < to && LabelAt(words[end].Word, depth) == label)
            {
                end++;
            }
            children.Add(new Child(label, index, end));
            index = end;
        }
        return children;
    }

    // every node has a base of its own: a unit carries only its label, not its parent
    private int FindBase(List<Child> children)
    {
        firstFree = Math.Max(firstFree, units.Length - SearchedBack);
        while (firstFree < units.Length && units[firstFree] != WordTrie.EmptyUnit)
        {
            firstFree++;
        }
        for (var unit = firstFree; ; unit++)
        {
            if (unit >= units.Length)
            {
                Grow();
            }
            var place = unit ^ children[0].Label;
            if (units[unit] == WordTrie.EmptyUnit && !usedBases[place] && place != 0
                && children.TrueForAll(child => units[place ^ child.Label] == WordTrie.EmptyUnit && (place ^ child.Label) != 0))
            {
                return place;
            }
        }
    }

    private void Grow()
    {
        var length = units.Length;
        Array.Resize(ref units, length + Block);
        Array.Resize(ref usedBases, length + Block);
        Array.Fill(units, WordTrie.EmptyUnit, length, Block);
    }

    private int TailOf(WordListEntry entry, int depth)
    {
        var value = ValueOf(entry);
        var key = $"{entry.Word[depth..]}{value}";
        if (!tailOffsets.TryGetValue(key, out var offset))
        {
            offset = tails.Count;
            tails.Add((byte)(entry.Word.Length - depth));
            tails.AddRange(entry.Word.Skip(depth).Select(letter => (byte)(letter - WordTrie.FirstLetter)));
            tails.Add((byte)value);
            tails.Add((byte)(value >> 8));
            tailOffsets.Add(key, offset);
        }
        return offset;
    }

    private int ValueOf(WordListEntry entry)
    {
        var pattern = (entry.Places, entry.PoorPlaces);
        if (!patternIndexes.TryGetValue(pattern, out var index))
        {
            index = patterns.Count;
            patterns.Add(pattern);
            patternIndexes.Add(pattern, index);
        }
        return checked((ushort)(index << 1 | (entry.IsOurOwn ? 1 : 0)));
    }

    private byte[] Write()
    {
        var bytes = new byte[WordTrie.HeaderSize + units.Length * sizeof(uint) + tails.Count + patterns.Count * WordTrie.PatternSize];
        var rest = bytes.AsSpan();
        foreach (var word in (ReadOnlySpan<uint>)[WordTrie.Magic, (uint)units.Length, (uint)tails.Count, (uint)patterns.Count, .. units])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, word);
            rest = rest[sizeof(uint)..];
        }
        tails.CopyTo(rest);
        rest = rest[tails.Count..];
        foreach (var pattern in patterns)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, pattern.Places);
            BinaryPrimitives.WriteUInt64LittleEndian(rest[sizeof(ulong)..], pattern.Poor);
            rest = rest[WordTrie.PatternSize..];
        }
        return bytes;
    }

    private static int LabelAt(string word, int depth) => depth == word.Length ? 0 : word[depth] - WordTrie.FirstLetter;

    private readonly record struct Child(int Label, int From, int To);
}
