using System.Runtime.InteropServices;
using System.Text;

namespace Ita.DocGen.Cli;

/// <summary>
/// The file that tells a fault of the program to those who mend it: version, system, command, where it happened. No names of
/// people, no cell contents, and of places only what lies below the folder of the run.
/// </summary>
internal static class FaultLog
{
    public const string FileName = "ita-fault.log";

    /// <summary>Writes the log beside the run, or where temporary files go when that is read-only; null when neither works.</summary>
    public static string? Write(Exception fault, string[] args)
    {
        var text = Compose(fault, args);
        foreach (var folder in new[] { Directory.GetCurrentDirectory(), Path.GetTempPath() })
        {
            try
            {
                var path = Path.Combine(folder, FileName);
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                return path;
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }

        return null;
    }

    public static string Compose(Exception fault, string[] args)
    {
        // Of the arguments only the command and the names of options: values are places and names.
        var words = args.Take(1).Concat(args.Skip(1).Where(argument => argument.StartsWith('-')).Select(argument => argument.Split('=')[0]));
        return WithoutPlaces($"""
            ita {ProgramVersion.Text}
            {RuntimeInformation.OSDescription} {RuntimeInformation.ProcessArchitecture}, .NET {Environment.Version}
            ita {string.Join(' ', words)}

            {fault}

            """.ReplaceLineEndings("\n"));
    }

    private static string WithoutPlaces(string text)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var here = Directory.GetCurrentDirectory();
        foreach (var (place, sign) in new[] { (here, "."), (home, "~") })
        {
            if (place.Length > 1)
            {
                text = text.Replace(place, sign, StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }
}
