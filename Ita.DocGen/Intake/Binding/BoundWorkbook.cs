using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>A workbook's sheets, bound to their schemas on first use. A missing workbook has no rows and gives no findings of its own.</summary>
internal sealed class BoundWorkbook(WorkbookSnapshot? workbook, SheetBinder binder, CellReader reader)
{
    private readonly Dictionary<SheetSchema, BoundSheet?> sheets = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SheetSchema, BoundPairs?> pairs = new(ReferenceEqualityComparer.Instance);

    public bool IsPresent => workbook is not null;

    public string FileName => workbook?.FileName ?? "";

    public BoundSheet? Find(SheetSchema schema)
    {
        if (workbook is null)
        {
            return null;
        }

        if (!sheets.TryGetValue(schema, out var sheet))
        {
            sheet = binder.Bind(workbook, schema);
            sheets.Add(schema, sheet);
        }

        return sheet;
    }

    public IReadOnlyList<BoundRow> RowsOf(SheetSchema schema) => Find(schema)?.Rows ?? [];

    public BoundPairs? PairsOf(SheetSchema schema)
    {
        if (!pairs.TryGetValue(schema, out var found))
        {
            found = workbook?.Find(schema.Name) is { } sheet ? new BoundPairs(schema, sheet, workbook.FileName, reader) : null;
            pairs.Add(schema, found);
        }

        return found;
    }

    public SheetSnapshot? Raw(SheetSchema schema) => workbook?.Find(schema.Name);

    public CellAddress File => CellAddress.OfFile(FileName);
}
