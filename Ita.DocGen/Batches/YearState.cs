namespace Ita.DocGen.Batches;

/// <summary>How far one year of an agency is, the worst last.</summary>
public enum YearState
{
    /// <summary>Every document that could be asked for was made, and there is no warning.</summary>
    Complete,

    /// <summary>Made, with warnings.</summary>
    Warnings,

    /// <summary>Errors hold documents back.</summary>
    Errors,

    /// <summary>Nothing was handed in or filled in.</summary>
    Missing,

    /// <summary>The folder could not be worked on, or the program failed in it.</summary>
    Failed,
}
