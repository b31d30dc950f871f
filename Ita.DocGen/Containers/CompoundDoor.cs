using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>The part of the front door for compound files: Excel 97–2003, and Office files locked with a password.</summary>
internal static class CompoundDoor
{
    public static FrontDoorAnswer Open(byte[] bytes, DoorRequest request)
    {
        var fault = CompoundFile.Read(bytes, out var compound);
        if (compound is null)
        {
            return request.Refuse(fault);
        }

        var streams = compound.Streams;
        if (streams.ContainsKey("EncryptedPackage"))
        {
            return request.Refuse(Problems.FileHasPassword(request.File));
        }

        if (streams.ContainsKey("Workbook"))
        {
            return OpenWorkbook(bytes, compound, request);
        }

        if (streams.ContainsKey("Book"))
        {
            return request.Refuse(Problems.FileIsOldWorkbook(request.File, request.Wanted.Name));
        }

        var kind = streams.ContainsKey("WordDocument") ? "Word 97–2003 (.doc)" : streams.ContainsKey("PowerPoint Document") ? "PowerPoint" : "OLE";
        return request.Refuse(Problems.FileIsOfAnotherKind(request.File, kind, request.Wanted.Name));
    }

    private static FrontDoorAnswer OpenWorkbook(byte[] bytes, CompoundFile compound, DoorRequest request)
    {
        if (compound.ReadStream("Workbook") is not { } stream)
        {
            return request.Refuse(ZipFault.Cut);
        }

        var scan = BiffScan.Of(stream);
        return scan switch
        {
            { HasPassword: true } => request.Refuse(Problems.FileHasPassword(request.File)),
            { IsExcel97: false } => request.Refuse(Problems.FileIsOldWorkbook(request.File, request.Wanted.Name)),
            { IsWhole: false } => request.Refuse(ZipFault.Damaged),
            _ when scan.Cells > request.Limits.CellsOfOldWorkbook => request.Refuse(Problems.SheetIsTooLarge(request.File, request.Limits.RowsOfSheet)),
            _ => request.Admit(FileKind.Xls, bytes, "Excel"),
        };
    }
}
