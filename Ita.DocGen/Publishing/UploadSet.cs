using Ita.DocGen.Containers;

namespace Ita.DocGen.Publishing;

/// <summary>What goes on the web: everything below site/ and nothing else, as one zip that the web host's own tools unpack.</summary>
internal static class UploadSet
{
    public const string SiteFolder = "site/";

    public static string NameOf(int year) => FormattableString.Invariant($"ita-{year}-upload.zip");

    public static OutputFile Zip(int year, IEnumerable<OutputFile> files) => new(
        NameOf(year),
        DeterministicZip.ToBytes(files
            .Where(file => file.RelativePath.StartsWith(SiteFolder, StringComparison.Ordinal))
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal)
            .Select(file => new ZipPart(file.RelativePath[SiteFolder.Length..], file.Bytes))));
}
