namespace Ita.DocGen.Containers;

/// <summary>
/// The parts of a package that passed the front door, each unpacked only while it is read. Names are compared as the format
/// does, without regard to case.
/// </summary>
public sealed class PackedParts
{
    private readonly byte[] package;
    private readonly Dictionary<string, ZipEntry> entries;

    private PackedParts(byte[] package, IEnumerable<ZipEntry> entries)
    {
        this.package = package;
        this.entries = entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static PackedParts Of(byte[] package) =>
        ZipDirectory.Read(package, PackageParts.MaximumParts, out var entries) is var fault && fault == ZipFault.None
            ? new PackedParts(package, entries)
            : throw new InvalidDataException($"The package cannot be read: {fault}.");

    public bool Has(string part) => entries.ContainsKey(part);

    public Stream Open(string part) => ZipUnpacker.Open(package, Get(part));

    /// <summary>A whole part, for those that are no XML.</summary>
    public byte[] ReadBytes(string part)
    {
        var entry = Get(part);
        return ZipUnpacker.ToBytes(package, entry, entry.Length) ?? throw new InvalidDataException($"The part {part} cannot be read.");
    }

    private ZipEntry Get(string part) => entries.TryGetValue(part, out var entry)
        ? entry
        : throw new InvalidDataException($"The package lacks the part {part}.");
}
