using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// The outer form of a PDF 1.7 file, written forward once: streams as they come, all other objects gathered in object streams,
/// a cross-reference stream at the end. The identifier is a hash of what was written, so equal content gives equal bytes.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsAStream = 250;
    private const int EntryWidth = 7;
    private readonly Stream target;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<ObjectPlace> places = [new(0, 0, 0xFFFF)];
    private readonly List<(int Id, int Offset)> gathered = [];
    private readonly PdfBuffer gatheredBodies = new(64 * 1024);
    private readonly PdfBuffer scratch = new();
    private readonly MemoryStream deflated = new(64 * 1024);
    private long position;

    public PdfFile(Stream target)
    {
        this.target = target;
        Emit("%PDF-1.7\n"u8);
        Emit([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The object that was begun last.</summary>
    public PdfBuffer Current => gatheredBodies;

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Begins an object that is not a stream; it ends where the next one begins.</summary>
    public PdfBuffer Begin(int id)
    {
        if (gathered.Count == ObjectsAStream)
        {
            FlushGathered();
        }

        if (gathered.Count > 0)
        {
            gatheredBodies.Raw((byte)'\n');
        }

        gathered.Add((id, gatheredBodies.Length));
        return gatheredBodies;
    }

    /// <summary>Writes a stream; the entries are those of its dictionary but length and filter.</summary>
    public void WriteStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content, bool deflates = true)
    {
        places[id] = new(1, position, 0);
        var body = deflates ? Deflate(content) : content;
        scratch.Clear();
        scratch.Integer(id).Raw(" 0 obj\n<<"u8).Raw(entries);
        if (deflates)
        {
            scratch.Raw("/Filter/FlateDecode"u8);
        }

        scratch.Raw("/Length "u8).Integer(body.Length).Raw(">>stream\n"u8);
        Emit(scratch.Written);
        Emit(body);
        Emit("\nendstream\nendobj\n"u8);
    }

    public int WriteStream(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content, bool deflates = true)
    {
        var id = Reserve();
        WriteStream(id, entries, content, deflates);
        return id;
    }

    /// <summary>Writes what is still gathered, the cross-reference stream and the trailer.</summary>
    public void Finish(int catalog, int info)
    {
        FlushGathered();
        var id = Reserve();
        var start = position;
        places[id] = new(1, start, 0);
        var identifier = hash.GetCurrentHash().AsSpan(0, 16);
        var entries = new PdfBuffer(512);
        entries.Raw("/Type/XRef/Size "u8).Integer(places.Count).Raw("/W[1 4 2]/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info);
        entries.Raw("/ID["u8).Hex(identifier).Hex(identifier).Raw("]/DecodeParms<</Predictor 12/Columns "u8).Integer(EntryWidth).Raw(">>"u8);
        WriteStream(id, entries.Written, CrossReferences());
        scratch.Clear();
        Emit(scratch.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Written);
    }

    public void Dispose()
    {
        hash.Dispose();
        deflated.Dispose();
    }

    private void FlushGathered()
    {
        if (gathered.Count == 0)
        {
            return;
        }

        var id = Reserve();
        var content = new PdfBuffer(gatheredBodies.Length + (gathered.Count * 12));
        for (var i = 0; i < gathered.Count; i++)
        {
            content.Integer(gathered[i].Id).Raw((byte)' ').Integer(gathered[i].Offset).Raw((byte)' ');
            places[gathered[i].Id] = new(2, id, i);
        }

        var first = content.Length;
        content.Raw(gatheredBodies.Written);
        var entries = new PdfBuffer(64);
        entries.Raw("/Type/ObjStm/N "u8).Integer(gathered.Count).Raw("/First "u8).Integer(first);
        WriteStream(id, entries.Written, content.Written);
        gathered.Clear();
        gatheredBodies.Clear();
    }

    private byte[] CrossReferences()
    {
        var rows = new byte[places.Count * (EntryWidth + 1)];
        Span<byte> above = stackalloc byte[EntryWidth];
        Span<byte> entry = stackalloc byte[EntryWidth];
        above.Clear();
        for (var i = 0; i < places.Count; i++)
        {
            entry[0] = places[i].Kind;
            BinaryPrimitives.WriteUInt32BigEndian(entry[1..], (uint)places[i].Where);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)places[i].Index);
            var row = rows.AsSpan(i * (EntryWidth + 1), EntryWidth + 1);
            row[0] = 2;
            for (var column = 0; column < EntryWidth; column++)
            {
                row[column + 1] = (byte)(entry[column] - above[column]);
            }

            entry.CopyTo(above);
        }

        return rows;
    }

    private ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> content)
    {
        deflated.SetLength(0);
        using (var packer = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(content);
        }

        return deflated.GetBuffer().AsSpan(0, (int)deflated.Length);
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }

    /// <summary>Kind 1: offset in the file; kind 2: number of an object stream and index in it.</summary>
    private readonly record struct ObjectPlace(byte Kind, long Where, int Index);
}
