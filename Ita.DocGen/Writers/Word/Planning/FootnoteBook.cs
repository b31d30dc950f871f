using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The footnotes met so far; ids begin with 1, as 0 and −1 are Word's separators.</summary>
internal sealed class FootnoteBook
{
    private readonly List<ImmutableArray<BlockPlan>> notes = [];

    public int Reserve()
    {
        notes.Add([]);
        return notes.Count;
    }

    public void Fill(int id, ImmutableArray<BlockPlan> blocks) => notes[id - 1] = blocks;

    public ImmutableArray<ImmutableArray<BlockPlan>> ToPlan() => [.. notes];
}
