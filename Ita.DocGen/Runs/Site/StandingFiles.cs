using System.Globalization;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>Which files will stand in the sites of this agency: those of this run, those of earlier runs, those of the other years.</summary>
internal sealed class StandingFiles(string outputFolder, int planYear, Placing placing)
{
    public bool Has(int year, string siteFile) =>
        year == planYear
            ? placing.Find(UploadSet.SiteFolder + siteFile) is not null
            : File.Exists(Path.Combine(outputFolder, "..", year.ToString(CultureInfo.InvariantCulture), "site", siteFile));
}
