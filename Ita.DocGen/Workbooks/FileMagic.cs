namespace Ita.DocGen.Workbooks;

/// <summary>How a workbook that passed the front door tells its format.</summary>
internal static class FileMagic
{
    /// <summary>A compound file: the legacy .xls.</summary>
    public static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];
}
