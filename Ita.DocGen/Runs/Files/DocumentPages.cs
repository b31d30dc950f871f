using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>What stands around each document on its web page, and the files that all pages stand on.</summary>
internal sealed class DocumentPages(Assessment assessment)
{
    private readonly Prose prose = new(assessment);

    /// <summary>Formats that this run does not make are offered as earlier runs left them.</summary>
    public HtmlOptions Around(Document document, BuildRequest request, Func<string, OutputFile?> findEarlier)
    {
        var place = DocumentPlace.Of(document);
        var chrome = new PageChrome(prose.Show(document.Properties.Agency), prose.Show(YearBanner.Of(assessment.PlanYear)), place.AssetFolder)
        {
            Home = place.IsPublished ? new PageLink("index.html", document.Properties.Agency) : null,
        };
        var earlier = DocumentPlace.Downloads
            .Where(format => !(format.Ending == ".pdf" ? request.Pdf : request.Word))
            .Select(format => (format.Format, Name: place.Name + format.Ending, File: findEarlier(place.PageFolder + place.Name + format.Ending)));
        return new HtmlOptions(chrome)
        {
            Downloads = [.. earlier.Where(format => format.File is not null).Select(format => new PageFile(format.Format, format.Name, format.File!.Bytes.Length))],
        };
    }

    public static ImmutableArray<OutputFile> Assets { get; } =
    [
        OutputFile.Of("site/assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet),
        OutputFile.Of("site/assets/" + SiteAssets.ScriptName, SiteAssets.Script),
    ];
}
