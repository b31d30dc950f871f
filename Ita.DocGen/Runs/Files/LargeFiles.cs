using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>Tells of documents too large to be sent by e-mail or taken by the upload page of an office's web site.</summary>
internal static class LargeFiles
{
    private const long Megabyte = 1_000_000;
    private const long MostMegabytes = 20;

    /// <summary>A published document lies in two folders and is told once.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<OutputFile> files) => files
        .Where(file => file.Bytes.Length > MostMegabytes * Megabyte)
        .Select(file => (Name: file.RelativePath[(file.RelativePath.LastIndexOf('/') + 1)..], Size: file.Bytes.Length))
        .Distinct()
        .Select(large => Problems.DocumentIsLarge(CellAddress.OfFile(large.Name), (large.Size + Megabyte - 1) / Megabyte, MostMegabytes));
}
