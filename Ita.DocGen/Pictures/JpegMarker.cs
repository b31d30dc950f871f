namespace Ita.DocGen.Pictures;

internal static class JpegMarker
{
    public const byte Baseline = 0xC0;
    public const byte Extended = 0xC1;
    public const byte Progressive = 0xC2;
    public const byte HuffmanTables = 0xC4;
    public const byte ArithmeticTables = 0xCC;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;
    public const byte QuantisationTables = 0xDB;
    public const byte RestartInterval = 0xDD;
    public const byte FirstApplication = 0xE0;
    public const byte ExifOrXmp = 0xE1;
    public const byte ColourProfile = 0xE2;
    public const byte Adobe = 0xEE;

    /// <summary>Some coding of a frame: baseline, progressive, lossless, arithmetic, hierarchical.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (HuffmanTables or 0xC8 or ArithmeticTables);

    public static bool IsRestart(byte marker) => marker is >= 0xD0 and <= 0xD7;

    public static bool StandsAlone(byte marker) => IsRestart(marker) || marker is 0x01 or 0xD8;
}
