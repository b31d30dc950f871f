using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Where planned blocks gather. It keeps tables apart, lays page breaks on what follows them, and ties blocks together.</summary>
internal sealed class BlockSink(ParagraphPlan sliver)
{
    private readonly List<BlockPlan> blocks = [];
    private bool breaksPage;

    public int Count => blocks.Count;

    /// <summary>A page break before the first block of all, or behind the last, would only make an empty page.</summary>
    public void BreakPage() => breaksPage = blocks.Count > 0;

    public void Add(BlockPlan block)
    {
        if (block is ParagraphPlan paragraph)
        {
            blocks.Add(breaksPage ? paragraph with { Format = paragraph.Format with { PageBreakBefore = true } } : paragraph);
        }
        else
        {
            if (breaksPage || (blocks.Count > 0 && blocks[^1] is not ParagraphPlan))
            {
                blocks.Add(sliver with { Format = sliver.Format with { PageBreakBefore = breaksPage } });
            }

            blocks.Add(block);
        }

        breaksPage = false;
    }

    /// <summary>Ties the last block, of a table its last row, to what will follow.</summary>
    public void HoldNext()
    {
        if (blocks.Count > 0)
        {
            blocks[^1] = blocks[^1] is TablePlan table ? Keep.LastRow(table) : Keep.WithNext(blocks[^1]);
        }
    }

    /// <summary>Ties every block from an index on to its follower, but for the last.</summary>
    public void KeepTogether(int first)
    {
        for (var i = first; i < blocks.Count - 1; i++)
        {
            blocks[i] = Keep.WithNext(blocks[i]);
        }

        if (blocks.Count > first && blocks[^1] is TablePlan table)
        {
            blocks[^1] = Keep.Rows(table);
        }
    }

    /// <summary>The blocks, ending with a paragraph as Word demands of a cell.</summary>
    public ImmutableArray<BlockPlan> ToCell(Func<ParagraphPlan> empty)
    {
        if (blocks.Count == 0)
        {
            return [empty()];
        }

        if (blocks[^1] is not ParagraphPlan)
        {
            blocks.Add(sliver);
        }

        return [.. blocks];
    }

    /// <summary>Ends a section on the last paragraph, on a sliver where there is none.</summary>
    public void EndSection(SectionPlan section)
    {
        breaksPage = false;
        if (blocks.Count > 0 && blocks[^1] is ParagraphPlan { EndsSection: null } last)
        {
            blocks[^1] = last with { EndsSection = section };
        }
        else
        {
            blocks.Add(sliver with { EndsSection = section });
        }
    }

    /// <summary>The whole body; a table at its end gets a paragraph behind it.</summary>
    public ImmutableArray<BlockPlan> ToBody()
    {
        if (blocks.Count == 0 || blocks[^1] is not ParagraphPlan { EndsSection: null })
        {
            blocks.Add(sliver);
        }

        return [.. blocks];
    }
}
