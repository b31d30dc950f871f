namespace Ita.DocGen.Cli;

/// <summary>Word, Excel and the Explorer of Windows open no path of 260 letters or more, though the program could write it.</summary>
internal static class WindowsPaths
{
    private const int Longest = 259;

    // The longest name below an output folder, with room for the name of a backup.
    private const string LongestBelow = "/documents/ita-2569-assignment-order.docx";

    public static bool IsTooLong(string outputFolder) => Path.GetFullPath(outputFolder).Length + LongestBelow.Length > Longest;
}
