using System.Collections.Immutable;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Batches;

/// <summary>
/// The agencies below a root, one sub-folder each. Their year folders stand in it directly, or in the input-templates/ of a
/// whole portable folder that an office has sent in; an empty sub-folder is an agency that has sent nothing yet.
/// </summary>
internal static class AgencyFolders
{
    private const string Inputs = "input-templates";

    public static ImmutableArray<AgencyFolder> Find(string root, string output) =>
        [.. Directory.GetDirectories(root)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.') && !IsSame(folder, output))
            .OrderBy(folder => Path.GetFileName(folder), StringComparer.Ordinal)
            .Select(folder => new AgencyFolder(Path.GetFileName(folder), YearsOf(folder)))];

    // The output may stand within the root.
    private static bool IsSame(string folder, string output) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));

    private static ImmutableArray<string> YearsOf(string folder)
    {
        var own = YearsIn(folder);
        return own.IsEmpty ? YearsIn(Path.Combine(folder, Inputs)) : own;
    }

    private static ImmutableArray<string> YearsIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Where(IsYear).OrderBy(YearName.Of, StringComparer.Ordinal)]
            : [];

    private static bool IsYear(string folder)
    {
        var name = YearName.Of(folder);
        return name.Length == 4 && name.All(char.IsAsciiDigit) && int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) >= BuddhistYear.Threshold;
    }
}
