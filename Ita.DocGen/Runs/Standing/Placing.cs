using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>
/// Gives each file of a run its place. Where a person's file stands it stays, and ours goes to office/new/, which is told.
/// </summary>
internal sealed class Placing(OutputFolder folder, Authorship authorship)
{
    private const string NewFolder = "office/new/";
    private const string DocumentFolder = "documents/";

    private readonly Dictionary<string, OutputFile> placed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<OutputFile> Files => [.. placed.Values];

    public ImmutableArray<Diagnostic> Findings => findings.ToImmutable();

    public void Place(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var place = PlaceOf(file);
            placed[place] = file with { RelativePath = place };
        }
    }

    /// <summary>What will stand at a path: this run's file, or else the one of an earlier run or of a person.</summary>
    public OutputFile? Find(string path) => placed.GetValueOrDefault(path) ?? folder.Find(path)?.ToOutputFile();

    public bool IsMade(string path) => placed.ContainsKey(path);

    /// <summary>What will stand below a folder of the output, of all that the program has ever written there.</summary>
    public IEnumerable<OutputFile> Standing(string below, Func<string, bool> isKept) => placed.Keys
        .Concat(folder.RecordedPaths.Where(isKept))
        .Where(path => path.StartsWith(below, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(Find)
        .OfType<OutputFile>();

    private string PlaceOf(OutputFile file)
    {
        if (IsFree(file))
        {
            return file.RelativePath;
        }

        var aside = FreePlaceFor(file);
        var address = CellAddress.OfFile(file.RelativePath);
        findings.Add(Authorship.IsWord(file.RelativePath) ? Problems.DocumentWasEdited(address, aside) : Problems.FileIsNotOurs(address, aside));
        return aside;
    }

    // Even the file set aside may be one that somebody works in by now.
    private string FreePlaceFor(OutputFile file)
    {
        var name = file.RelativePath.StartsWith(DocumentFolder, StringComparison.Ordinal) ? file.RelativePath[DocumentFolder.Length..] : file.RelativePath;
        var place = NewFolder + name;
        for (var number = 2; !IsFree(file with { RelativePath = place }); number++)
        {
            place = string.Create(CultureInfo.InvariantCulture, $"{NewFolder}{Path.ChangeExtension(name, null)}-{number}{Path.GetExtension(name)}");
        }

        return place;
    }

    private bool IsFree(OutputFile file) =>
        folder.Find(file.RelativePath) is not { } standing || standing.Bytes.Span.SequenceEqual(file.Bytes.Span) || authorship.IsOurs(standing);
}
