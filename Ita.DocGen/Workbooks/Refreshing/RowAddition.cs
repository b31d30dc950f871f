using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>A given row that the workbook does not have yet; it looks and computes like the row above it.</summary>
internal sealed record RowAddition(string Sheet, int LikeRow, int Row, ImmutableArray<(int Column, CellValue Value)> Cells);
