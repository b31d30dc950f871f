using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Orders;

/// <summary>
/// From ตามที่ to ดังต่อไปนี้. Drafted, the aim, the power and the assignment are one sentence, as orders are worded;
/// a clause that the staff typed is a paragraph of its own.
/// </summary>
internal sealed class OrderClauses(CompositionInput input, Prose prose, PlacedTexts texts, OrderTexts order)
{
    private const string Ground = "คำสั่ง: ตามที่";
    private const string Power = "คำสั่ง: อาศัยอำนาจ";
    private const string Assignment = "คำสั่ง: มอบหมาย";
    private const string Opening = "อาศัยอำนาจตามความใน";

    public IEnumerable<Block> Compose() =>
    [
        .. texts.Paragraphs(Ground, order.Ground),
        .. texts.Typed(Power),
        .. Joined(texts.IsTyped(Ground) ? [] : order.Aim, texts.IsTyped(Power) ? [] : PowerClause(), texts.IsTyped(Assignment) ? [] : texts.Clause(Assignment, order.Assignment)),
        .. texts.Typed(Assignment),
    ];

    // Typed for the agency, or the usual provisions, which somebody has to read.
    private ImmutableArray<Inline> PowerClause()
    {
        if (input.Assessment.Agency.LegalPower is { } power)
        {
            return Sentence.Of(prose, $"{(power.Value.StartsWith("อาศัยอำนาจ", StringComparison.Ordinal) ? "" : Opening)}{power}");
        }

        return order.UsualPower.Length == 0 ? [] : texts.Clause(Power, Sentence.Of(prose, $"{Opening}{order.UsualPower}"));
    }

    private static IEnumerable<Block> Joined(params ImmutableArray<Inline>[] clauses)
    {
        var told = clauses.Where(clause => !clause.IsEmpty).ToArray();
        return told.Length == 0 ? [] : [Blocks.Body(Sentence.Join(told, " "))];
    }
}
