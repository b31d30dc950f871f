namespace Ita.DocGen.Containers;

/// <summary>The Thai code page of Windows, in which Notepad saved before Windows 10 and which Excel still gives its .csv files.</summary>
internal static class Windows874
{
    private const byte FirstThai = 0xA1;
    private const byte LastThai = 0xFB;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = Decode(bytes[i]);
        }

        return new string(letters);
    }

    private static char Decode(byte value) => value switch
    {
        < 0x80 or 0xA0 => (char)value,
        >= FirstThai and <= LastThai => (char)('\u0E01' + value - FirstThai),
        0x80 => '€',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        _ => '\uFFFD',
    };
}
