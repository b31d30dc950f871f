using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>Which blocks stay on the page of the block behind them, though nobody asked: for every writer that makes pages.</summary>
public static class PageTies
{
    /// <summary>What announces the block behind it would look forgotten at the foot of a page, and so would a remark without its table on top of one, or a closing without a line or row of what it closes.</summary>
    public static bool HoldsNext(ImmutableArray<Block> blocks, int index) => index + 1 < blocks.Length && (blocks[index], FirstOf(blocks[index + 1])) switch
    {
        (Table, Paragraph { Style: ParagraphStyle.Note, KeepsWithNext: false }) => true,
        (Table, _) when EndsInSignature(blocks[index + 1]) => true,
        (Paragraph { Style: not ParagraphStyle.Closing }, Paragraph { Style: ParagraphStyle.Closing }) => true,
        (Paragraph, Table) => !IsRemark(blocks, index),
        (Paragraph lead, not (PageBreak or SignatureBlock)) => Announces(lead),
        _ => false,
    };

    private static Block FirstOf(Block block) => block is Group { Blocks: [var first, ..] } ? FirstOf(first) : block;

    private static bool EndsInSignature(Block block) => block is SignatureBlock || (block is Group { Blocks: [.., var last] } && EndsInSignature(last));

    private static bool IsRemark(ImmutableArray<Block> blocks, int index) =>
        blocks[index] is Paragraph { Style: ParagraphStyle.Note } && index > 0 && blocks[index - 1] is Table;

    private static bool Announces(Paragraph lead) => PlainText.Of(lead.Text).AsSpan().TrimEnd() is [.., 'ด', 'ั', 'ง', 'น', 'ี', '้'] or [.., ':'];
}
