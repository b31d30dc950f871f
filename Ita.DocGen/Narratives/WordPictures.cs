using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>Hands the raw pictures of a Word file to the judge it was given.</summary>
internal sealed class WordPictures(WordFile word, CellAddress file, WordFindings findings, Func<NarrativePicture, Picture?>? judge)
{
    private static readonly Length Widest = Length.Centimetres(15);
    private static readonly Length Highest = Length.Centimetres(18);

    public PictureBlock? Find(string? link, string altText)
    {
        if (judge is not null && word.FindPicture(link) is var (part, bytes)
            && judge(new NarrativePicture($"{file.File}/{part[(part.LastIndexOf('/') + 1)..]}", bytes)) is { } picture)
        {
            return new PictureBlock(picture, Widest, Highest, NarrativeText.Clean(altText));
        }

        findings.Pictures++;
        return null;
    }
}
