namespace Ita.DocGen.Assessments;

public enum ElementState
{
    Present,
    Missing,
    NotApplicable,
}
