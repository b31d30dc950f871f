using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Word;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen;

/// <summary>Documents → Word, PDF and pages, each document set once for all three.</summary>
internal sealed class DocumentWriters
{
    public WrittenDocuments Write(ImmutableArray<Composed> documents, Assessment assessment, BuildRequest request)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var pictures = new SitePictures("pictures/");
        foreach (var document in documents.Select(one => one.Document).OfType<Document>())
        {
            var name = $"ita-{assessment.PlanYear}-{document.Id}";
            if (request.Word)
            {
                files.Add(Bytes($"documents/{name}.docx", target => new WordWriter().Write(document, new WordOptions(assessment.Options.FontName), target)));
            }

            if (request.Web)
            {
                var chrome = new PageChrome(document.Properties.Agency, YearBanner.Of(assessment.PlanYear), "assets/");
                files.Add(Bytes($"site/{name}.html", target => new HtmlWriter(pictures).Write(document, new HtmlOptions(chrome), target)));
            }
        }

        if (request.Web && files.Count > 0)
        {
            files.Add(Text("site/assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet));
            files.Add(Text("site/assets/" + SiteAssets.ScriptName, SiteAssets.Script));
            files.AddRange(pictures.Files.Select(picture => new OutputFile("site/" + picture.Key, picture.Value.Bytes)));
        }

        return new WrittenDocuments(files.ToImmutable(), []);
    }

    private static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    private static OutputFile Bytes(string path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return new OutputFile(path, bytes.ToArray());
    }
}
