namespace Ita.DocGen.Containers;

/// <summary>What the caller hopes to find behind the door; the closed set of hopes.</summary>
public sealed class WantedFile
{
    public static readonly WantedFile Workbook = new("Excel (.xlsx, .xlsm, .xls)", FileKind.Xlsx, FileKind.Xlsm, FileKind.Xls);

    public static readonly WantedFile WordDocument = new("Word (.docx)", FileKind.Docx);

    private readonly FileKind[] kinds;

    private WantedFile(string name, params FileKind[] kinds)
    {
        Name = name;
        this.kinds = kinds;
    }

    /// <summary>As findings name it, the same in both languages.</summary>
    public string Name { get; }

    public bool Includes(FileKind kind) => kinds.Contains(kind);
}
