namespace Ita.DocGen.Pictures;

/// <summary>What came of a picture file: one that every writer can show, or a refusal with its finding.</summary>
public abstract record PictureReading
{
    private protected PictureReading()
    {
    }
}
