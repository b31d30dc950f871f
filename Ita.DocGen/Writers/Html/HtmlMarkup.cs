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
    private char[] buffer = new char[FirstCapacity];
    private int length;

    public void Add([InterpolatedStringHandlerArgument("")] ref MarkupInterpolation markup)
    {
    }

    public void WriteTo(Stream target)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        var count = Encoding.UTF8.GetBytes(buffer.AsSpan(0, length), bytes);
        target.Write(bytes, 0, count);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public override string ToString() => new(buffer, 0, length);

    internal void AppendRaw(ReadOnlySpan<char> markup)
    {
        if (length + markup.Length > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + markup.Length));
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
