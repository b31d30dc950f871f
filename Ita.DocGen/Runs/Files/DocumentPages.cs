using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>The web page of each document, and the pictures and style sheet that the pages stand on.</summary>
internal sealed class DocumentPages(Assessment assessment)
{
    private static readonly (string Ending, string Format)[] Formats = [(".pdf", "PDF"), (".docx", "Word")];

    private readonly Prose prose = new(assessment);

    // Paths of pictures are told relative to the page, so the site has its own store.
    private readonly SitePictures published = new("pictures/");
    private readonly SitePictures inside = new("../office/pictures/");

    public OutputFile Write(Document document, DocumentPlace place, Func<string, OutputFile?> find)
    {
        var chrome = new PageChrome(prose.Show(document.Properties.Agency), prose.Show(YearBanner.Of(assessment.PlanYear)), place.AssetFolder)
        {
            Home = place.IsPublished ? new PageLink("index.html", document.Properties.Agency) : null,
        };
        var options = new HtmlOptions(chrome) { Downloads = [.. Downloads(place, find)] };
        return OutputFile.Of(place.PageFolder + place.Name + ".html", target => new HtmlWriter(place.IsPublished ? published : inside).Write(document, options, target));
    }

    public IEnumerable<OutputFile> Assets() =>
    [
        OutputFile.Of("site/assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet),
        OutputFile.Of("site/assets/" + SiteAssets.ScriptName, SiteAssets.Script),
        .. published.Files.Select(picture => new OutputFile("site/" + picture.Key, picture.Value.Bytes)),
        .. inside.Files.Select(picture => new OutputFile(picture.Key["../".Length..], picture.Value.Bytes)),
    ];

    private static IEnumerable<PageFile> Downloads(DocumentPlace place, Func<string, OutputFile?> find) =>
        from format in Formats
        let file = find(place.PageFolder + place.Name + format.Ending)
        where file is not null
        select new PageFile(format.Format, place.Name + format.Ending, file.Bytes.Length);
}
