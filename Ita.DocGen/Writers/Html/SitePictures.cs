using System.Security.Cryptography;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// The picture files of one site. A picture is named by its bytes: used on ten pages it is stored once,
/// and a file name from an office's folder never reaches the site. Pages are written side by side, so one may ask while another does.
/// </summary>
internal sealed class SitePictures(string folder)
{
    private readonly Dictionary<Picture, string> pathByPicture = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, Picture> pictureByPath = new(StringComparer.Ordinal);

    /// <summary>Path relative to the pages, and the picture to be stored there.</summary>
    public IReadOnlyDictionary<string, Picture> Files => pictureByPath;

    public string PathOf(Picture picture)
    {
        lock (pathByPicture)
        {
            if (!pathByPicture.TryGetValue(picture, out var path))
            {
                var name = Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span)).AsSpan(0, 16);
                path = $"{folder}{name}{(picture.Format == PictureFormat.Jpeg ? ".jpg" : ".png")}";
                pathByPicture.Add(picture, path);
                pictureByPath.TryAdd(path, picture);
            }

            return path;
        }
    }
}
