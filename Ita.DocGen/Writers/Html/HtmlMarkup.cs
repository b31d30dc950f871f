using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// A page in the making. Literal parts of an interpolated string are markup; whatever stands in its holes is escaped.
/// There is no other way in, so nothing from a workbook can become markup.
/// </summary>
internal sealed class HtmlMarkup
{
    private const int FirstCapacity = 1 << 15;
    private const int Chunk = 1 << 14;
    private char[] buffer = ArrayPool<char>.Shared.Rent(FirstCapacity);
    private int length;

    public void Add([InterpolatedStringHandlerArgument("")] ref MarkupInterpolation markup)
    {
    }

    /// <summary>Writes the page as UTF-8 and ends it: its memory goes back to be used for the next one.</summary>
    public void WriteTo(Stream target)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Chunk));
        for (var at = 0; at < length; at += Chunk)
        {
            var end = Math.Min(at + Chunk, length);
            target.Write(bytes, 0, encoder.GetBytes(buffer.AsSpan(at..end), bytes, flush: end == length));
        }

        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    public override string ToString() => new(buffer, 0, length);

    internal void AppendRaw(ReadOnlySpan<char> markup)
    {
        if (length + markup.Length > buffer.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + markup.Length));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }

        markup.CopyTo(buffer.AsSpan(length));
        length += markup.Length;
    }

    internal void AppendNumber(double number)
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var written, "0.##", CultureInfo.InvariantCulture);
        AppendRaw(digits[..written]);
    }
}
