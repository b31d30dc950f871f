using System.Collections.Immutable;

namespace Ita.DocGen.Assessments;

/// <summary>Memos, orders and bound files: their numbers, dates, texts and signatures.</summary>
public sealed record AgencyPapers(
    ImmutableArray<Paper> Papers,
    ImmutableArray<SigningStep> Signatures,
    ImmutableArray<PaperText> Texts,
    ImmutableArray<CitedOrder> CitedOrders,
    ImmutableArray<WorkingGroupMember> WorkingGroups,
    ImmutableArray<WorkingGroupDuty> Duties)
{
    public static AgencyPapers None { get; } = new([], [], [], [], [], []);

    public Paper? Find(string documentId) => Papers.FirstOrDefault(paper => paper.DocumentId == documentId);

    public IEnumerable<SigningStep> SignaturesOf(string documentId) =>
        Signatures.Where(step => step.DocumentId == documentId).OrderBy(step => step.Order);
}
