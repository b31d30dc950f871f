namespace Ita.DocGen.Assessments;

/// <summary>A signed or published paper is frozen: it is not rebuilt.</summary>
public enum PaperStatus
{
    Draft,
    Submitted,
    Signed,
    Published,
}
