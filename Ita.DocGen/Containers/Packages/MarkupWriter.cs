using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Ita.DocGen.Containers;

/// <summary>Writes one XML part forward, as UTF-8, with the names as they read in the file. Text must have passed <see cref="OfficeText"/>.</summary>
internal sealed class MarkupWriter
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\r\n\t");

    private readonly PooledStream bytes = new();
    private readonly Stack<string> open = new();
    private bool isInTag;

    public MarkupWriter(bool declares = true)
    {
        if (declares)
        {
            Put(Declaration);
        }
    }

    /// <summary>The part, which ends it: its memory goes back to be used for the next one.</summary>
    public byte[] ToBytes()
    {
        EndTag();
        var part = bytes.ToArray();
        bytes.Dispose();
        return part;
    }

    public override string ToString()
    {
        EndTag();
        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    public MarkupWriter Open(string name)
    {
        EndTag();
        Put((byte)'<');
        Put(name);
        open.Push(name);
        isInTag = true;
        return this;
    }

    public MarkupWriter With(string attribute, string value)
    {
        StartAttribute(attribute);
        Escape(value);
        Put((byte)'"');
        return this;
    }

    public MarkupWriter With(string attribute, long value)
    {
        StartAttribute(attribute);
        var span = bytes.GetSpan(20);
        Utf8Formatter.TryFormat(value, span, out var written);
        bytes.Advance(written);
        Put((byte)'"');
        return this;
    }

    public MarkupWriter Close()
    {
        var name = open.Pop();
        if (isInTag)
        {
            isInTag = false;
            Put("/>");
            return this;
        }

        Put("</");
        Put(name);
        Put((byte)'>');
        return this;
    }

    public MarkupWriter Empty(string name) => Open(name).Close();

    public MarkupWriter Text(string text)
    {
        EndTag();
        Escape(text);
        return this;
    }

    public MarkupWriter Raw(string markup)
    {
        EndTag();
        Put(markup);
        return this;
    }

    private void StartAttribute(string name)
    {
        Put((byte)' ');
        Put(name);
        Put("=\"");
    }

    private void EndTag()
    {
        if (isInTag)
        {
            isInTag = false;
            Put((byte)'>');
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Put(text);
                return;
            }

            Put(text[..at]);
            Put(text[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\r' => "&#13;",
                '\n' => "&#10;",
                _ => "&#9;",
            });
            text = text[(at + 1)..];
        }
    }

    private void Put(byte sign)
    {
        bytes.GetSpan(1)[0] = sign;
        bytes.Advance(1);
    }

    private void Put(ReadOnlySpan<char> text)
    {
        var span = bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        bytes.Advance(Encoding.UTF8.GetBytes(text, span));
    }
}
