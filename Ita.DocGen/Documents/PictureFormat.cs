namespace Ita.DocGen.Documents;

public enum PictureFormat
{
    Jpeg,
    Png,
}
