using DocumentFormat.OpenXml.Packaging;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>Hands the raw pictures of a Word file to the judge it was given.</summary>
internal sealed class WordPictures(CellAddress file, WordFindings findings, Func<NarrativePicture, Picture?>? judge)
{
    private static readonly Length Widest = Length.Centimetres(15);
    private static readonly Length Highest = Length.Centimetres(18);

    public PictureBlock? Find(OpenXmlPart owner, string? relation, string altText)
    {
        if (judge is null || relation is null || !owner.TryGetPartById(relation, out var part) || part is not ImagePart image)
        {
            findings.Pictures++;
            return null;
        }

        using var stream = image.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var name = $"{file.File}/{image.Uri.OriginalString[(image.Uri.OriginalString.LastIndexOf('/') + 1)..]}";
        if (judge(new NarrativePicture(name, bytes.ToArray())) is { } picture)
        {
            return new PictureBlock(picture, Widest, Highest, NarrativeText.Clean(altText));
        }

        findings.Pictures++;
        return null;
    }
}
