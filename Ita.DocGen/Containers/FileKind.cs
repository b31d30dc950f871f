namespace Ita.DocGen.Containers;

/// <summary>What an admitted file truly is, whatever its name says.</summary>
public enum FileKind
{
    /// <summary>An Excel workbook in the zip format, without macros.</summary>
    Xlsx,

    /// <summary>The same with macros, which nobody runs here.</summary>
    Xlsm,

    /// <summary>An Excel 97–2003 workbook (BIFF8 in a compound file).</summary>
    Xls,

    /// <summary>A Word document in the zip format.</summary>
    Docx,
}
