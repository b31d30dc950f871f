using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>The compiled word list, read where it lies: a double array of 4-byte units whose lonely endings stand in
/// a tail, and the table of inner break places that the words point into.</summary>
/// <remarks>
/// <code>
/// header   magic 4 | units 4 | tail bytes 4 | patterns 4
/// unit     base, value or tail offset 23 | flag 1 | leaf 1 | label 7
///          flag: a word ends here (branch), the ending continues in the tail (leaf)
/// tail     length 1 | letters | value 2
/// pattern  places 8 | poor places 8: bit n stands behind the word's (n+1)th letter
/// </code>
/// </remarks>
internal readonly struct WordTrie
{
    public const uint Magic = 0x31575449;
    public const int HeaderSize = 16;
    public const int PatternSize = 16;
    public const uint LeafBit = 1 << 7;
    public const uint FlagBit = 1 << 8;
    public const int PayloadShift = 9;
    public const uint LabelMask = 0x7F;
    public const uint EmptyUnit = LabelMask;
    public const char FirstLetter = '\u0E00';

    private readonly ReadOnlyMemory<byte> units;
    private readonly ReadOnlyMemory<byte> tails;
    private readonly ReadOnlyMemory<byte> patterns;

    public WordTrie(ReadOnlyMemory<byte> asset)
    {
        var header = asset.Span;
        if (header.Length < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic)
        {
            throw new InvalidDataException("not a compiled word list");
        }
        var unitBytes = BinaryPrimitives.ReadInt32LittleEndian(header[4..]) * sizeof(uint);
        var tailBytes = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        var patternBytes = BinaryPrimitives.ReadInt32LittleEndian(header[12..]) * PatternSize;
        units = asset.Slice(HeaderSize, unitBytes);
        tails = asset.Slice(HeaderSize + unitBytes, tailBytes);
        patterns = asset.Slice(HeaderSize + unitBytes + tailBytes, patternBytes);
    }

    public ReadOnlySpan<uint> Units => MemoryMarshal.Cast<byte, uint>(units.Span);

    public ReadOnlySpan<byte> Tails => tails.Span;

    public ReadOnlySpan<byte> Patterns => patterns.Span;

    /// <summary>Where a line may break inside a word, and at which of these places only in need.</summary>
    public static (ulong Places, ulong Poor) PatternOf(ReadOnlySpan<byte> patterns, int value)
    {
        var pattern = patterns.Slice((value >> 1) * PatternSize, PatternSize);
        return (BinaryPrimitives.ReadUInt64LittleEndian(pattern), BinaryPrimitives.ReadUInt64LittleEndian(pattern[sizeof(ulong)..]));
    }

    public static bool IsOfOurOwnList(int value) => (value & 1) != 0;

    public static WordTrie Load()
    {
        using var stream = typeof(WordTrie).Assembly.GetManifestResourceStream("Assets/words/thai-words.trie")
            ?? throw new InvalidOperationException("the compiled word list is missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new WordTrie(bytes);
    }
}
