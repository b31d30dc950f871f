namespace Ita.DocGen.Pictures;

/// <summary>Why the bytes of a picture cannot be used.</summary>
internal enum PictureFault
{
    CutOff,
    Damaged,
    FourColours,
    Coding,
    TooManyPixels,
}
