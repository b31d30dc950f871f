using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>A place that cannot be read or written, told so that the reader can mend it.</summary>
internal static partial class PlaceFault
{
    // Windows gives its own numbers under this mark, Linux its bare error numbers.
    private const int WindowsMark = unchecked((int)0x80070000);

    public static string Tell(Exception fault, Messages messages)
    {
        var place = PlaceOf(fault);
        return fault switch
        {
            AnotherRunException other => messages.AnotherRun(other.Folder.Replace('\\', '/'), other.ProcessId, other.Since),
            PathTooLongException => messages.PathIsTooLong(place),
            UnauthorizedAccessException => messages.NoAccess(place),
            FileNotFoundException or DirectoryNotFoundException => messages.PlaceIsMissing(place),
            _ => Number(fault) switch
            {
                30 or (WindowsMark | 19) => messages.MediaIsReadOnly(place),
                28 or (WindowsMark | 112) or (WindowsMark | 39) => messages.DiskIsFull(place),
                (WindowsMark | 32) or (WindowsMark | 33) => messages.FileIsHeldOpen(place),
                _ => messages.PlaceFails(fault.Message),
            },
        };
    }

    private static int Number(Exception fault) => fault.HResult;

    private static string PlaceOf(Exception fault)
    {
        var quoted = Quoted().Match(fault.Message);
        return quoted.Success ? quoted.Groups[1].Value.Replace('\\', '/') : fault.Message;
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
