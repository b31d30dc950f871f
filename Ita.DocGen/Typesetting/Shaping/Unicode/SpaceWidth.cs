namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>How wide a space is that the face lacks and an ordinary space stands in for. The first numbers divide the em.</summary>
internal enum SpaceWidth : byte
{
    AsDrawn = 0,
    Em = 1,
    HalfEm = 2,
    ThirdOfEm = 3,
    QuarterOfEm = 4,
    FifthOfEm = 5,
    SixthOfEm = 6,
    SixteenthOfEm = 16,
    FourEighteenthsOfEm = 17,
    Figure = 18,
    Punctuation = 19,
    Narrow = 20,
}
