using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>A paragraph the staff wrote for a document (ข้อความในเอกสาร).</summary>
public sealed record PaperText(string DocumentId, string Place, int Order, Sourced<string> Text)
{
    /// <summary>อ่านร่างแล้ว: the drafted text offered here was read and accepted.</summary>
    public bool DraftWasRead { get; init; }
}
