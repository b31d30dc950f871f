using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Binding;

/// <summary>
/// Which files of the year folder belong to an activity: those it names, and everything in photos/&lt;activity number&gt;/.
/// </summary>
internal sealed class EvidenceFiles(ImmutableArray<FolderFile> files)
{
    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png"];

    public (ImmutableArray<string> Pictures, ImmutableArray<string> Papers) Of(string activity, ImmutableArray<Sourced<string>> named, FindingLog log)
    {
        var found = new List<string>(InFolder($"photos/{activity}"));
        foreach (var name in named)
        {
            var path = name.Value.Replace('\\', '/').Trim('/');
            var matches = files.Where(file => Same(file.RelativePath, path) || Same(file.RelativePath, "photos/" + path)).Select(file => file.RelativePath)
                .Concat(InFolder(path))
                .Concat(InFolder("photos/" + path))
                .ToArray();
            if (matches.Length == 0)
            {
                log.Add(Diagnostics.Problems.FileMissing(name.Cell, name.Value));
            }

            found.AddRange(matches);
        }

        var all = found.Distinct().Order(NaturalOrder.Instance).ToArray();
        return ([.. all.Where(IsPicture)], [.. all.Where(path => !IsPicture(path))]);
    }

    private IEnumerable<string> InFolder(string folder) =>
        files.Select(file => file.RelativePath).Where(path => path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase) || ThaiText.MatchingKey(left) == ThaiText.MatchingKey(right);

    private static bool IsPicture(string path) => PictureEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
