namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Whether a cell begins or goes on with a merge downwards.</summary>
internal enum CellMerge
{
    None,
    Begins,
    GoesOn,
}
