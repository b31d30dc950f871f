using System.Globalization;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>Which files will stand in the sites of this agency: those of this run, those of earlier runs, those of the other years.</summary>
internal sealed class StandingFiles(string outputFolder, int planYear, IEnumerable<OutputFile> written)
{
    private readonly HashSet<string> now = [.. written.Select(file => file.RelativePath)];

    public bool Has(int year, string siteFile) =>
        year == planYear
            ? now.Contains(UploadSet.SiteFolder + siteFile) || File.Exists(Path.Combine(outputFolder, "site", siteFile))
            : File.Exists(Path.Combine(outputFolder, "..", year.ToString(CultureInfo.InvariantCulture), "site", siteFile));
}
