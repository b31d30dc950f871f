using System.Text;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>
/// The front door of plain texts (Markdown, JSON). In: a name and a stream. Out: the text with LF line ends, whether it was
/// saved as UTF-8, UTF-16 or in the Thai code page of old Windows. Refuses what is no text, and what is far too long for one.
/// </summary>
public static class TextDoor
{
    private const int Bound = 5_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TextDoorAnswer Open(string name, Stream stream)
    {
        var file = CellAddress.OfFile(name);
        if (BoundedRead.TryRead(stream, Bound) is not { } bytes)
        {
            return new TextDoorAnswer.Refused(Problems.FileIsTooLarge(file, Bound / 1_000_000));
        }

        var text = Decode(bytes);
        return text.AsSpan().ContainsAnyInRange('\0', '\u0008')
            ? new TextDoorAnswer.Refused(Problems.FileIsNoText(file))
            : new TextDoorAnswer.Admitted(text.ReplaceLineEndings("\n"));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows874.Decode(bytes);
        }
    }
}
