using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, TableCell Source);
