using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>
/// Unpacks every part of a package once, without keeping it: checks length and sum, looks for a document type in XML parts
/// and counts the rows and cells of worksheets.
/// </summary>
internal sealed class PackageScan(byte[] file, DoorLimits limits)
{
    /// <summary>Below this a high ratio is only a small file of much the same text.</summary>
    private const long RatioMattersFrom = 16_000_000;

    private long unpacked;
    private int cells;
    private long mergedCells;
    private bool declaresEntities;
    private string? tooLargeSheet;

    public ZipFault Run(ImmutableArray<ZipEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.IsFolder)
            {
                continue;
            }

            var fault = XmlNames.Include(entry.Name) ? ScanXml(entry) : Count(entry);
            if (fault != ZipFault.None)
            {
                return fault;
            }

            if (declaresEntities || tooLargeSheet is not null)
            {
                return ZipFault.None;
            }
        }

        return ZipFault.None;
    }

    public Diagnostic? Finding(DoorRequest request) => (declaresEntities, tooLargeSheet) switch
    {
        (true, _) => Problems.FileDeclaresEntities(request.File, request.Wanted.Name),
        (_, { } part) => Problems.SheetIsTooLarge(new CellAddress(request.File.File, SheetNames.Find(file, part)), limits.RowsOfSheet),
        _ => null,
    };

    private ZipFault Count(ZipEntry entry) => Unpack(entry, static _ => true);

    private ZipFault ScanXml(ZipEntry entry)
    {
        var isSheet = entry.Name.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        var sheet = isSheet ? new SheetTally() : null;
        var text = new XmlScan(sheet);
        var fault = Unpack(entry, piece =>
        {
            text.Add(piece);
            return Accepts(text, sheet, entry);
        });
        if (fault == ZipFault.None)
        {
            text.Finish();
            Accepts(text, sheet, entry);
            cells += sheet?.Cells ?? 0;
            mergedCells += sheet?.MergedCells ?? 0;
        }

        return fault;
    }

    private bool Accepts(XmlScan text, SheetTally? sheet, ZipEntry entry)
    {
        declaresEntities |= text.DeclaresEntities;
        if (sheet is not null
            && (sheet.Rows > limits.RowsOfSheet || cells + sheet.Cells > limits.CellsOfWorkbook || mergedCells + sheet.MergedCells > limits.CellsOfWorkbook))
        {
            tooLargeSheet = entry.Name;
        }

        return !declaresEntities && tooLargeSheet is null;
    }

    private ZipFault Unpack(ZipEntry entry, ZipUnpacker.Visitor visit)
    {
        var before = unpacked;
        var fault = ZipUnpacker.Unpack(file, entry, limits.UnpackedBytes - before, piece =>
        {
            unpacked += piece.Length;
            return visit(piece);
        });
        var own = unpacked - before;
        return own > RatioMattersFrom && own > (long)entry.PackedLength * limits.PackingRatio ? ZipFault.TooLarge : fault;
    }
}
