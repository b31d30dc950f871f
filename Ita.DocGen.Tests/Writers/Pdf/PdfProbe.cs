using System.IO.Compression;
using System.Text;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>
/// A small reader of our own for what the writer makes: follows startxref, the cross-reference stream and the object streams,
/// and opens every object. It knows nothing of the writer.
/// </summary>
internal sealed class PdfProbe
{
    private readonly byte[] file;
    private readonly Dictionary<int, object?> objects = [];

    public PdfProbe(byte[] file)
    {
        this.file = file;
        var tail = Encoding.Latin1.GetString(file, Math.Max(0, file.Length - 64), Math.Min(64, file.Length));
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..tail.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim(), System.Globalization.CultureInfo.InvariantCulture);
        var cross = (PdfStreamObject)ReadAt(start, out _);
        Trailer = cross.Entries;
        ReadObjects(cross);
    }

    public Dictionary<string, object?> Trailer { get; }

    public IReadOnlyDictionary<int, object?> Objects => objects;

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"]);

    /// <summary>Pages in order.</summary>
    public IReadOnlyList<Dictionary<string, object?>> Pages =>
        [.. Items(Dictionary(Catalog["Pages"])["Kids"]).Select(Dictionary)];

    public object? Follow(object? value) => value is PdfReference reference ? objects[reference.Id] : value;

    public Dictionary<string, object?> Dictionary(object? value) => Follow(value) switch
    {
        PdfStreamObject stream => stream.Entries,
        var other => (Dictionary<string, object?>)other!,
    };

    public List<object?> Items(object? value) => (List<object?>)Follow(value)!;

    public PdfStreamObject Stream(object? value) => (PdfStreamObject)Follow(value)!;

    public string Name(object? value) => ((PdfName)Follow(value)!).Value;

    public string Text(object? value)
    {
        var bytes = (byte[])Follow(value)!;
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
    }

    private void ReadObjects(PdfStreamObject cross)
    {
        var size = (int)(long)cross.Entries["Size"]!;
        var packed = new List<(int Id, int Stream, int Index)>();
        for (var id = 1; id < size; id++)
        {
            var row = cross.Content.AsSpan(id * 7, 7);
            var where = (row[1] << 24) | (row[2] << 16) | (row[3] << 8) | row[4];
            switch (row[0])
            {
                case 1:
                    objects[id] = ReadAt(where, out var stated);
                    stated.ShouldBe(id);
                    break;
                case 2:
                    packed.Add((id, where, (row[5] << 8) | row[6]));
                    break;
                default:
                    throw new InvalidDataException($"Object {id} was reserved but never written");
            }
        }

        foreach (var (id, stream, index) in packed)
        {
            var holder = (PdfStreamObject)objects[stream]!;
            var head = new PdfLexer(holder.Content);
            for (var i = 0; i < index; i++)
            {
                head.Read();
                head.Read();
            }

            ((int)(long)head.Read()!).ShouldBe(id);
            var offset = (int)(long)head.Read()! + (int)(long)holder.Entries["First"]!;
            objects[id] = new PdfLexer(holder.Content, offset).Read();
        }
    }

    private object ReadAt(int offset, out int id)
    {
        var lexer = new PdfLexer(file, offset);
        id = (int)(long)lexer.Read()!;
        lexer.Read().ShouldBe(0L);
        lexer.Read().ShouldBe(new PdfOperator("obj"));
        var entries = (Dictionary<string, object?>)lexer.Read()!;
        lexer.Read().ShouldBe(new PdfOperator("stream"));
        var raw = file.AsSpan(lexer.Position + 1, (int)(long)entries["Length"]!).ToArray();
        Encoding.Latin1.GetString(file, lexer.Position + 1 + raw.Length, 17).ShouldStartWith("\nendstream\nendobj");
        return new PdfStreamObject(entries, raw, entries.GetValueOrDefault("Filter") is PdfName { Value: "FlateDecode" } ? Unpack(raw, entries) : raw);
    }

    private static byte[] Unpack(byte[] raw, Dictionary<string, object?> entries)
    {
        using var unpacked = new MemoryStream();
        using (var inflater = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress))
        {
            inflater.CopyTo(unpacked);
        }

        var content = unpacked.ToArray();
        return entries.GetValueOrDefault("DecodeParms") is Dictionary<string, object?> parameters && parameters["Predictor"] is 12L
            ? UndoUp(content, (int)(long)parameters["Columns"]!)
            : content;
    }

    private static byte[] UndoUp(byte[] rows, int columns)
    {
        var plain = new byte[rows.Length / (columns + 1) * columns];
        for (var row = 0; row < plain.Length / columns; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var above = row == 0 ? 0 : plain[((row - 1) * columns) + column];
                plain[(row * columns) + column] = (byte)(rows[(row * (columns + 1)) + 1 + column] + above);
            }
        }

        return plain;
    }
}
