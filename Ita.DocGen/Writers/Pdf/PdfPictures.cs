using System.Globalization;
using System.Text;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The pictures of one document, each written once however often it is shown. A picture that cannot be read has no name.</summary>
internal sealed class PdfPictures(PdfFile file)
{
    private readonly Dictionary<ReadOnlyMemory<byte>, (string? Name, int Id)> written = [];
    private readonly List<(string Name, int Id)> used = [];

    public IReadOnlyList<(string Name, int Id)> Used => used;

    public string? NameOf(Picture picture)
    {
        if (written.TryGetValue(picture.Bytes, out var known))
        {
            return known.Name;
        }

        var id = picture.Format == PictureFormat.Jpeg ? WriteJpeg(picture) : PngImage.Write(file, picture.Bytes);
        var name = id is null ? null : "I" + (used.Count + 1).ToString(CultureInfo.InvariantCulture);
        if (name is not null)
        {
            used.Add((name, id!.Value));
        }

        written[picture.Bytes] = (name, id ?? 0);
        return name;
    }

    private int? WriteJpeg(Picture picture)
    {
        if (JpegHeader.Find(picture.Bytes.Span) is not { } frame || frame.Components is not (1 or 3) || frame.Precision != 8)
        {
            return null;
        }

        var entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XObject/Subtype/Image/Width {frame.Width}/Height {frame.Height}/BitsPerComponent 8/ColorSpace/{(frame.Components == 1 ? "DeviceGray" : "DeviceRGB")}/Filter/DCTDecode");
        return file.WriteStream(Encoding.ASCII.GetBytes(entries), picture.Bytes.Span, deflates: false);
    }
}
