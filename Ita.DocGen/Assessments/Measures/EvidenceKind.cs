namespace Ita.DocGen.Assessments;

public enum EvidenceKind
{
    Photo,
    WebScreenshot,
    OrderCopy,
    Paper,
}
