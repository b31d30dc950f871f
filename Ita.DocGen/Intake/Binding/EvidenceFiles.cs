using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Binding;

/// <summary>
/// Which files of the year folder belong to an activity: those it names, and everything in photos/&lt;activity number&gt;/.
/// What is too large to be used is told and left out, unread.
/// </summary>
internal sealed class EvidenceFiles(ImmutableArray<FolderFile> files)
{
    public const long LargestFile = 25 * Megabyte;
    private const long Megabyte = 1024 * 1024;

    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png"];

    public (ImmutableArray<string> Pictures, ImmutableArray<string> Papers) Of(Sourced<string> activity, ImmutableArray<Sourced<string>> named, FindingLog log)
    {
        var found = new List<(FolderFile File, CellAddress Cell)>();
        foreach (var name in named)
        {
            var path = name.Value.Replace('\\', '/').Trim('/');
            string[] places = [path, $"photos/{path}", $"photos/{activity.Value}/{path}"];
            var matches = files.Where(file => Array.Exists(places, place => Same(file.RelativePath, place)))
                .Concat(InFolder(path))
                .Concat(InFolder("photos/" + path))
                .ToArray();
            if (matches.Length == 0)
            {
                log.Add(Diagnostics.Problems.FileMissing(name.Cell, name.Value));
            }

            found.AddRange(matches.Select(file => (file, name.Cell)));
        }

        found.AddRange(InFolder($"photos/{activity.Value}").Select(file => (file, activity.Cell)));
        var distinct = found.DistinctBy(file => file.File.RelativePath).ToArray();
        foreach (var (file, cell) in distinct.Where(file => file.File.Size > LargestFile))
        {
            log.Add(Diagnostics.Problems.EvidenceIsTooLarge(cell, file.RelativePath, Math.Round((decimal)file.Size / Megabyte, 1)));
        }

        var all = distinct.Where(file => file.File.Size <= LargestFile).Select(file => file.File.RelativePath).Order(NaturalOrder.Instance).ToArray();
        return ([.. all.Where(IsPicture)], [.. all.Where(path => !IsPicture(path))]);
    }

    private IEnumerable<FolderFile> InFolder(string folder) =>
        files.Where(file => file.RelativePath.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase) || ThaiText.MatchingKey(left) == ThaiText.MatchingKey(right);

    private static bool IsPicture(string path) => PictureEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
