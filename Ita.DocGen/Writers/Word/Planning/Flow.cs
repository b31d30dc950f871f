using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Where blocks flow: how wide, how far indented, in which cell or list. Lengths are twips.</summary>
internal sealed record Flow(int Width, int PageHeight)
{
    public int Left { get; init; }

    public bool IsInTable { get; init; }

    public int ListDepth { get; init; }

    public TextAlignment? CellAlignment { get; init; }

    public bool IsInList => ListDepth > 0;

    public int Room => Math.Max(200, Width - Left);
}
