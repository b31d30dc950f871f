using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>
/// Where the files of a document lie: all of them in documents/, published ones in site/ as well, drafts in office/drafts/ alone.
/// </summary>
internal sealed record DocumentPlace(string Name, bool IsPublished, bool IsDraft)
{
    /// <summary>The formats that a page offers beside itself, in this order.</summary>
    public static readonly ImmutableArray<(string Ending, string Format)> Downloads = [(".pdf", "PDF"), (".docx", "Word")];

    /// <summary>The folder of the document's page, which the site links to when it is published.</summary>
    public string PageFolder => IsDraft ? "office/drafts/" : IsPublished ? "site/" : "documents/";

    public string AssetFolder => IsPublished && !IsDraft ? "assets/" : IsDraft ? "../assets/" : "../office/assets/";

    public string PagePath => PageFolder + Name + ".html";

    /// <summary>Where the page finds its pictures, told relative to it, so the site has a store of its own.</summary>
    public string PictureFolder => IsDraft ? "../pictures/" : IsPublished ? "pictures/" : "../office/pictures/";

    /// <summary>Where a picture lies that the page finds at this path.</summary>
    public string StoreOf(string pictureOnPage) =>
        IsDraft ? "office/" + pictureOnPage["../".Length..] : IsPublished ? "site/" + pictureOnPage : pictureOnPage["../".Length..];

    public static DocumentPlace Of(Document document)
    {
        var isDraft = document.Watermark is not null;
        return new DocumentPlace(DocumentFileName.Of(document.Properties.FiscalYear, document.Id), DocumentKinds.Get(document.Id).IsPublished && !isDraft, isDraft);
    }

    public void Add(List<OutputFile> files, string ending, OutputFile written)
    {
        files.Add(written with { RelativePath = (IsDraft ? "office/drafts/" : "documents/") + Name + ending });
        if (IsPublished)
        {
            files.Add(written with { RelativePath = "site/" + Name + ending });
        }
    }
}
