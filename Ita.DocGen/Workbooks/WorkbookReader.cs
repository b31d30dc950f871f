using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks.Xls;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Workbooks;

/// <summary>One file of either format → its snapshot. It passes the front door first.</summary>
public static class WorkbookReader
{
    public static WorkbookReading Read(string name, Stream content) => FrontDoor.Open(name, content, WantedFile.Workbook) switch
    {
        FrontDoorAnswer.Refused refused => new WorkbookReading(null, refused.Finding),
        FrontDoorAnswer.Admitted file => ReadAdmitted(name, file),
        var answer => throw new InvalidOperationException($"the front door answered {answer}"),
    };

    private static WorkbookReading ReadAdmitted(string name, FrontDoorAnswer.Admitted file)
    {
        try
        {
            var workbook = file.Kind == FileKind.Xls ? XlsReader.Read(name, file.OpenStream()) : XlsxReader.Read(name, file.Bytes);
            return new WorkbookReading(workbook, null);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            // NPOI 2.4 and our own reader throw at whatever Excel itself would have to repair: the file's fault, not ours.
            return new WorkbookReading(null, Problems.FileIsDamaged(CellAddress.OfFile(name), WantedFile.Workbook.Name));
        }
    }

    // A library that lacks a part of itself, or memory, is no fault of the file.
    private static bool IsOfTheFile(Exception fault) =>
        fault is not (OutOfMemoryException or TypeLoadException or TypeInitializationException or BadImageFormatException or FileNotFoundException or FileLoadException);
}
