using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The heading tag for a level: PDF/UA allows no level to be left out on the way down, so tags follow depth.</summary>
internal sealed class HeadingTags
{
    private readonly Stack<int> open = new();

    public StructureRole Next(int level)
    {
        while (open.Count > 0 && open.Peek() >= level)
        {
            open.Pop();
        }

        open.Push(level);
        return open.Count switch
        {
            1 => StructureRole.H1,
            2 => StructureRole.H2,
            3 => StructureRole.H3,
            _ => StructureRole.H4,
        };
    }
}
