using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Runs;

/// <summary>
/// What a document says, as one hash. It stands in the Word file and outlives a person's saving, so a touched file
/// still tells whether the data have changed since it was made.
/// </summary>
internal static class ContentMark
{
    public static string Of(Composed composed) => composed.ContentMark
        ?? Of(composed.Document ?? throw new ArgumentException($"Nothing was kept of {composed.Id}.", nameof(composed)));

    public static string Of(Document document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(DocumentDump.Of(document)));
        foreach (var picture in document.Sections.SelectMany(section => PicturesIn(section.Blocks)))
        {
            hash.AppendData(picture.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<Picture> PicturesIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        PictureBlock picture => [picture.Picture],
        MemoHead { Garuda: { } garuda } => [garuda],
        OrderHead { Garuda: { } garuda } => [garuda],
        Group group => PicturesIn(group.Blocks),
        ListBlock list => list.Items.SelectMany(item => PicturesIn(item.Blocks)),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => PicturesIn(cell.Blocks)),
        _ => Enumerable.Empty<Picture>(),
    });
}
