using Ita.DocGen.Containers;

namespace Ita.DocGen.Publishing;

/// <summary>What goes on the web: everything below site/ and nothing else, as one zip that the web host's own tools unpack.</summary>
internal static class UploadSet
{
    public const string SiteFolder = "site/";

    public static string NameOf(int year) => FormattableString.Invariant($"ita-{year}-upload.zip");

    /// <summary>Begins to pack files on other cores.</summary>
    public static Task<PackedPart>[] Begin(IEnumerable<OutputFile> files) => [.. files
        .Where(file => file.RelativePath.StartsWith(SiteFolder, StringComparison.Ordinal))
        .Select(file => Task.Run(() => PackedPart.Of(new ZipPart(file.RelativePath[SiteFolder.Length..], file.Bytes))))];

    public static OutputFile Zip(int year, Task<PackedPart>[] parts) =>
        new(NameOf(year), DeterministicZip.ToBytes(SideBySide.End(parts).OrderBy(part => part.Name, StringComparer.Ordinal)));
}
