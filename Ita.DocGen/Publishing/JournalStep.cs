namespace Ita.DocGen.Publishing;

/// <summary>One step of a change: a staged file takes its place, or a file that is out of date goes.</summary>
internal abstract record JournalStep(string Path)
{
    /// <summary>The file written beside, to be renamed.</summary>
    public sealed record Put(string Staged, string Path) : JournalStep(Path);

    /// <summary>Goes only while it is still the file that we wrote.</summary>
    public sealed record Remove(string Hash, string Path) : JournalStep(Path);
}
