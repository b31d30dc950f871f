using System.Buffers.Text;
using System.Text;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Bytes in the syntax of PDF: numbers without exponents, escaped strings, references. It grows and is used again.</summary>
internal sealed class PdfBuffer(int capacity = 4096)
{
    private const int LongestNumber = 24;
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public PdfBuffer Raw(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        Length += raw.Length;
        return this;
    }

    public PdfBuffer Raw(byte one)
    {
        Room(1)[0] = one;
        Length++;
        return this;
    }

    public PdfBuffer Ascii(string text)
    {
        Length += Encoding.Latin1.GetBytes(text, Room(text.Length));
        return this;
    }

    public PdfBuffer Integer(long number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals, which is a 25,000th of an inch.</summary>
    public PdfBuffer Number(double number)
    {
        var thousandths = (long)Math.Round(number * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Raw((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        if (whole > 0 || rest == 0)
        {
            Integer(whole);
        }

        if (rest > 0)
        {
            Raw((byte)'.').Raw((byte)('0' + (rest / 100)));
            if (rest % 100 > 0)
            {
                Raw((byte)('0' + (rest / 10 % 10)));
                if (rest % 10 > 0)
                {
                    Raw((byte)('0' + (rest % 10)));
                }
            }
        }

        return this;
    }

    public PdfBuffer Numbers(params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            Number(number).Raw((byte)' ');
        }

        return this;
    }

    public PdfBuffer Reference(int id) => Integer(id).Raw(" 0 R"u8);

    /// <summary>A text string: plain where it is ASCII, else UTF-16 with its mark.</summary>
    public PdfBuffer Text(string text) => System.Text.Ascii.IsValid(text) ? Literal(Encoding.ASCII.GetBytes(text)) : Literal([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    public PdfBuffer Literal(ReadOnlySpan<byte> content)
    {
        Raw((byte)'(');
        foreach (var one in content)
        {
            LiteralByte(one);
        }

        return Raw((byte)')');
    }

    public PdfBuffer LiteralByte(byte one)
    {
        switch (one)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Raw((byte)'\\');
                break;
            case (byte)'\r':
                return Raw(@"\r"u8);
            case (byte)'\n':
                return Raw(@"\n"u8);
        }

        return Raw(one);
    }

    public PdfBuffer Hex(ReadOnlySpan<byte> content)
    {
        Raw((byte)'<');
        Length += Encoding.ASCII.GetBytes(Convert.ToHexString(content), Room(content.Length * 2));
        return Raw((byte)'>');
    }

    private Span<byte> Room(int wanted)
    {
        if (bytes.Length - Length < wanted)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + wanted));
        }

        return bytes.AsSpan(Length);
    }
}
