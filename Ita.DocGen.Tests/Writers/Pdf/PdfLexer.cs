using System.Globalization;
using System.Text;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>
/// Reads PDF syntax into plain values: long or double, bool, null, byte[] (strings), PdfName, PdfReference, List (arrays),
/// Dictionary, and PdfOperator for what a content stream does. Strict: anything else is an error.
/// </summary>
internal sealed class PdfLexer(byte[] bytes, int start = 0)
{
    public int Position { get; private set; } = start;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    public object? Read()
    {
        SkipSpace();
        var first = (char)bytes[Position];
        switch (first)
        {
            case '/':
                Position++;
                return new PdfName(Word());
            case '(':
                return Literal();
            case '[':
                Position++;
                return Items();
            case '<' when bytes[Position + 1] == '<':
                Position += 2;
                return Dictionary();
            case '<':
                return Hex();
            default:
                return char.IsAsciiDigit(first) || first is '-' or '.' or '+' ? NumberOrReference() : Keyword();
        }
    }

    private static bool IsSpace(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte one) => "()<>[]/%"u8.Contains(one);

    private void SkipSpace()
    {
        while (Position < bytes.Length && IsSpace(bytes[Position]))
        {
            Position++;
        }
    }

    private string Word()
    {
        var from = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !IsDelimiter(bytes[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, from, Position - from);
    }

    private object? Keyword()
    {
        var word = Word();
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            "" => throw new InvalidDataException($"Unexpected byte {bytes[Position]} at {Position}"),
            _ => new PdfOperator(word),
        };
    }

    private object NumberOrReference()
    {
        var word = Word();
        if (!long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return double.Parse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        var back = Position;
        if (!AtEnd && char.IsAsciiDigit((char)bytes[Position]) && Word() == "0")
        {
            SkipSpace();
            if (Position < bytes.Length && bytes[Position] == 'R' && (Position + 1 == bytes.Length || IsSpace(bytes[Position + 1]) || IsDelimiter(bytes[Position + 1])))
            {
                Position++;
                return new PdfReference((int)whole);
            }
        }

        Position = back;
        return whole;
    }

    private List<object?> Items()
    {
        var items = new List<object?>();
        for (SkipSpace(); bytes[Position] != ']'; SkipSpace())
        {
            items.Add(Read());
        }

        Position++;
        return items;
    }

    private Dictionary<string, object?> Dictionary()
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (SkipSpace(); bytes[Position] != '>'; SkipSpace())
        {
            entries.Add(((PdfName)Read()!).Value, Read());
        }

        Position += 2;
        return entries;
    }

    private byte[] Hex()
    {
        Position++;
        var digits = Word();
        Position++;
        return Convert.FromHexString(digits);
    }

    private byte[] Literal()
    {
        var content = new List<byte>();
        for (Position++; bytes[Position] != ')'; Position++)
        {
            if (bytes[Position] == '\\')
            {
                Position++;
                content.Add(bytes[Position] switch { (byte)'r' => (byte)'\r', (byte)'n' => (byte)'\n', var other => other });
            }
            else
            {
                content.Add(bytes[Position]);
            }
        }

        Position++;
        return [.. content];
    }
}
