namespace Ita.DocGen.Writers.Pdf;
internal static class PngImage
{
    public static int? Write(PdfFile file, ReadOnlyMemory<byte> bytes) => null;
}
