using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word;

/// <summary>
/// Tells a file as we wrote it from one that a person has saved since. The seal is a SHA-256 over the unpacked parts, kept as
/// a document property; it survives copying, renaming and zipping anew, and breaks as soon as Word or LibreOffice saves.
/// </summary>
internal static class WordSeal
{
    public const string PartName = "docProps/custom.xml";
    public const string HashProperty = "ItaContentHash";
    public const string MarkProperty = "ItaContentMark";

    /// <summary>A book with its photos is larger, and a table of like rows packs tighter, than anything the front door lets in by default.</summary>
    private static readonly DoorLimits Limits = new() { FileBytes = 1_000_000_000, UnpackedBytes = 2_000_000_000, Entries = 60_000, PackingRatio = 1_100 };

    public static ImmutableArray<ZipPart> Seal(ImmutableArray<ZipPart> parts, string? contentMark = null)
    {
        var marks = new List<KeyValuePair<string, string>> { new(HashProperty, HashOf(parts, contentMark)) };
        if (contentMark is not null)
        {
            marks.Add(new(MarkProperty, contentMark));
        }

        var sealing = new ZipPart(PartName, PropertiesParts.WriteCustom(marks));
        return [.. parts.Where(part => part.Name != PartName), sealing];
    }

    /// <summary>False also for a file that is no package of ours, or none at all: what we cannot vouch for is treated as a person's work.</summary>
    public static bool IsUntouched(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        if (FindParts(bytes.ToArray()) is not { } parts)
        {
            return false;
        }

        var (hash, mark) = ReadMarks(parts);
        return hash is not null && hash == HashOf(parts, mark);
    }

    /// <summary>The mark of what the file was made from, or null.</summary>
    public static string? FindContentMark(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return FindParts(bytes.ToArray()) is { } parts ? ReadMarks(parts).Mark : null;
    }

    private static ImmutableArray<ZipPart>? FindParts(byte[] package)
    {
        var answer = FrontDoor.Open("", package, WantedFile.WordDocument, Limits);
        return answer is FrontDoorAnswer.Admitted admitted ? PackageParts.Read(admitted.Bytes) : null;
    }

    private static string HashOf(ImmutableArray<ZipPart> parts, string? contentMark)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts.Where(part => part.Name != PartName).OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(part.Name));
            Append(hash, part.Bytes.Span);
        }

        Append(hash, Encoding.UTF8.GetBytes(OfficeText.CleanLine(contentMark ?? "")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static (string? Hash, string? Mark) ReadMarks(ImmutableArray<ZipPart> parts)
    {
        var part = parts.FirstOrDefault(each => each.Name == PartName);
        if (part is null)
        {
            return (null, null);
        }

        try
        {
            using var stream = new MemoryStream(part.Bytes.ToArray());
            var properties = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root?.Elements() ?? [];
            var values = properties.ToLookup(each => (string?)each.Attribute("name"), each => each.Value, StringComparer.Ordinal);
            return (values[HashProperty].FirstOrDefault(), values[MarkProperty].FirstOrDefault());
        }
        catch (System.Xml.XmlException)
        {
            return (null, null);
        }
    }
}
