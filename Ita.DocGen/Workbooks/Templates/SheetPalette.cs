namespace Ita.DocGen.Workbooks;

/// <summary>What all workbooks of the program share in looks; colours as RRGGBB.</summary>
internal static class SheetPalette
{
    public const string FontName = "TH SarabunPSK";
    public const int FontSize = 16;
    public const string Heading = "1F3A5F";
    public const string Line = "B8C0CC";
}
