using System.Collections.Immutable;

namespace Ita.DocGen.Containers;

/// <summary>
/// Makes a package written by EPPlus or the Open XML SDK the same on every machine: parts out, line ends of the XML parts
/// turned to LF, parts in again. Only for packages of our own making; strange files go through <see cref="FrontDoor"/>.
/// </summary>
public static class PackageParts
{
    public const string ContentTypes = "[Content_Types].xml";

    internal const int MaximumParts = 10_000;
    private const long MaximumBytes = 1 << 30;

    public static ImmutableArray<ZipPart> Read(byte[] package)
    {
        var fault = ZipDirectory.Read(package, MaximumParts, out var entries);
        return fault == ZipFault.None
            ? [.. entries.Where(entry => !entry.IsFolder).Select(entry => ReadPart(package, entry))]
            : throw new InvalidDataException($"The package cannot be read: {fault}.");
    }

    /// <summary>The same package with fixed stamps, fixed order and LF line ends; <paramref name="change"/> may alter a part or, answering null, drop it.</summary>
    public static void Repack(Stream target, byte[] package, Func<ZipPart, ZipPart?>? change = null) =>
        DeterministicZip.Write(
            target,
            Read(package).Select(part => change is null ? part : change(part)).OfType<ZipPart>().Select(WithPlainLineEnds),
            ZipOrder.OfficePackage);

    public static byte[] Repack(byte[] package, Func<ZipPart, ZipPart?>? change = null)
    {
        using var target = new MemoryStream(package.Length);
        Repack(target, package, change);
        return target.ToArray();
    }

    private static ZipPart ReadPart(byte[] package, ZipEntry entry) =>
        ZipUnpacker.ToBytes(package, entry, MaximumBytes) is { } bytes
            ? new ZipPart(entry.Name, bytes)
            : throw new InvalidDataException($"The part {entry.Name} cannot be read.");

    /// <summary>XML reads CR LF as LF, so this never changes what a part says. EPPlus 4.5.3.3 writes CR LF on Windows.</summary>
    private static ZipPart WithPlainLineEnds(ZipPart part)
    {
        var bytes = part.Bytes.Span;
        if (!XmlNames.Include(part.Name) || bytes.Contains((byte)0) || !bytes.Contains((byte)'\r'))
        {
            return part;
        }

        var plain = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                plain[length++] = bytes[i];
            }
        }

        return part with { Bytes = plain.AsMemory(0, length) };
    }
}
