namespace Ita.DocGen.Diagnostics;

/// <summary>Another run of the program works in the folder: which process, and since when if that is known.</summary>
public sealed class AnotherRunException(string folder, int? process, DateTime? since) : IOException($"{folder}: another run, process {process}")
{
    public string Folder => folder;

    public int? ProcessId => process;

    /// <summary>In UTC.</summary>
    public DateTime? Since => since;
}
