using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Evidence;

/// <summary>Pictures and papers below photos/ belong to an activity. Told once a folder: an album is one slip, not forty.</summary>
internal sealed class PhotosAreUsed : ICheck
{
    private const string PhotoFolder = "photos/";

    private static readonly string[] EvidenceEndings = [".jpg", ".jpeg", ".png", ".heic", ".webp", ".pdf"];

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var plan = input.Assessment.Measures;
        var used = plan.Activities.SelectMany(activity => activity.Pictures.Concat(activity.Papers))
            .Concat(NamedFiles.Of(input.Assessment).SelectMany(name => new[] { name.Value, PhotoFolder + name.Value }))
            .Select(ThaiText.MatchingKey)
            .ToHashSet(StringComparer.Ordinal);
        return input.Folder.Files
            .Where(file => file.Size <= EvidenceFiles.LargestFile)
            .Select(file => file.RelativePath)
            .Where(path => path.StartsWith(PhotoFolder, StringComparison.OrdinalIgnoreCase)
                && Array.Exists(EvidenceEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                && !used.Contains(ThaiText.MatchingKey(path)))
            .GroupBy(path => path[..path.LastIndexOf('/')], StringComparer.Ordinal)
            .Select(folder => Problems.FileIsNeverUsed(CellAddress.OfFile(folder.Key), folder.Key, folder.Count()));
    }
}
