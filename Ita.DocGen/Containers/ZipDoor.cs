using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>The part of the front door for zip files: packages of Excel and Word, and what else comes zipped.</summary>
internal static class ZipDoor
{
    private const int SmallPartBound = 4_000_000;

    private static readonly ImmutableArray<(string Mark, FileKind? Kind, string Name)> Kinds =
    [
        ("spreadsheetml.sheet.main+xml", FileKind.Xlsx, "Excel"),
        ("spreadsheetml.template.main+xml", FileKind.Xlsx, "Excel"),
        ("ms-excel.sheet.macroEnabled.main+xml", FileKind.Xlsm, "Excel"),
        ("ms-excel.template.macroEnabled.main+xml", FileKind.Xlsm, "Excel"),
        ("wordprocessingml.document.main+xml", FileKind.Docx, "Word"),
        ("wordprocessingml.template.main+xml", FileKind.Docx, "Word"),
        ("ms-word.document.macroEnabled.main+xml", FileKind.Docx, "Word"),
        ("presentationml", null, "PowerPoint"),
    ];

    public static FrontDoorAnswer Open(byte[] bytes, DoorRequest request)
    {
        var fault = ZipDirectory.Read(bytes, request.Limits.Entries, out var entries);
        if (fault != ZipFault.None)
        {
            return request.Refuse(fault);
        }

        var scan = new PackageScan(bytes, request.Limits);
        fault = scan.Run(entries);
        if (fault != ZipFault.None)
        {
            return request.Refuse(fault);
        }

        return scan.Finding(request) is { } finding ? request.Refuse(finding) : OpenSound(bytes, entries, request);
    }

    private static FrontDoorAnswer OpenSound(byte[] bytes, ImmutableArray<ZipEntry> entries, DoorRequest request)
    {
        if (ReadSmall(bytes, entries, PackageParts.ContentTypes) is not { } types)
        {
            return request.Refuse(DescribeOther(bytes, entries, request));
        }

        if (types.AsSpan().IndexOf("ms-excel.sheet.binary"u8) >= 0)
        {
            return request.Refuse(Problems.FileIsBinaryWorkbook(request.File, request.Wanted.Name));
        }

        if (ReadSmall(bytes, entries, "xl/workbook.xml") is { } workbook && workbook.AsSpan().IndexOf("purl.oclc.org/ooxml/spreadsheetml"u8) >= 0)
        {
            return request.Refuse(Problems.FileIsStrictWorkbook(request.File));
        }

        foreach (var (mark, kind, name) in Kinds)
        {
            if (types.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(mark)) >= 0)
            {
                return kind is { } known
                    ? request.Admit(known, bytes, name)
                    : request.Refuse(Problems.FileIsOfAnotherKind(request.File, name, request.Wanted.Name));
            }
        }

        return request.Refuse(Problems.FileIsOfAnotherKind(request.File, "ZIP", request.Wanted.Name));
    }

    private static Diagnostic DescribeOther(byte[] bytes, ImmutableArray<ZipEntry> entries, DoorRequest request) =>
        ReadSmall(bytes, entries, "mimetype") is { } mime && mime.AsSpan().IndexOf("opendocument"u8) >= 0
            ? Problems.FileIsOpenDocument(request.File, request.Wanted.Name)
            : Problems.FileIsOfAnotherKind(request.File, "ZIP", request.Wanted.Name);

    private static byte[]? ReadSmall(byte[] bytes, ImmutableArray<ZipEntry> entries, string name)
    {
        var entry = entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : ZipUnpacker.ToBytes(bytes, entry, SmallPartBound);
    }
}
