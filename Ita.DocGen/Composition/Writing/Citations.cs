using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>Earlier orders and announcements as a sentence cites them.</summary>
internal sealed class Citations(CompositionInput input, Prose prose)
{
    private const string RepealedHere = "ให้ยกเลิกโดยคำสั่งนี้";
    private const string Repealed = "ยกเลิกแล้ว";

    /// <summary>What a document cites as being in force.</summary>
    public IEnumerable<CitedOrder> InForceFor(string documentId) =>
        CitedIn(documentId).Where(order => order.Status?.Value is not (RepealedHere or Repealed));

    public IEnumerable<CitedOrder> CitedIn(string documentId) =>
        input.Assessment.Papers.CitedOrders.Where(order => order.CitedIn.Any(cited => cited.Value == documentId));

    public IEnumerable<CitedOrder> RepealedByOrder =>
        input.Assessment.Papers.CitedOrders.Where(order => order.Status?.Value == RepealedHere);

    /// <summary>"คำสั่งองค์การบริหารส่วนตำบล… ที่ ๐๑๔/๒๕๖๘ ลงวันที่ ๕ มกราคม ๒๕๖๘ เรื่อง …".</summary>
    public ImmutableArray<Inline> Of(CitedOrder order)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        words.Add(prose.Text($"{order.Kind?.Value ?? "คำสั่ง"}{order.IssuedBy?.Value ?? prose.AgencyName}"));
        if (order.Number is { } number)
        {
            words.AddRange(Sentence.Of(prose, $" ที่ {number}"));
        }

        if (order.Date is { } date)
        {
            words.AddRange(Sentence.Of(prose, $" ลงวันที่ {date}"));
        }

        if (order.Subject is { } subject)
        {
            words.AddRange(Sentence.Of(prose, $" เรื่อง {subject}"));
        }

        return words.ToImmutable();
    }

    public ImmutableArray<Inline> All(IEnumerable<CitedOrder> orders) => Sentence.Join([.. orders.Select(Of)]);
}
