namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A few lines or one row alone on the last page look forgotten: the page before gives up as much as makes them stand.</summary>
internal static class LastPage
{
    /// <summary>Five lines of body text.</summary>
    private const double Scant = 5 * 16 * LinePitch.Whole;

    /// <summary>A row alone that is higher than this share of the page stands well enough.</summary>
    private const double ScantRow = 0.25;

    /// <summary>The page before keeps at least this share.</summary>
    private const double LeastBefore = 0.5;
    private const int MostTries = 16;

    public static void Settle(List<PagePlan> run, IReadOnlyList<Slab> slabs, double capacity)
    {
        if (run.Count < 2 || !IsScant(run[^1], capacity))
        {
            return;
        }

        var before = run[^2];
        for (var tries = 0; tries < MostTries; tries++)
        {
            var shorter = PagePlanner.Plan(slabs, before.Start, capacity, before.Used - 1);
            if (shorter.Used >= before.Used || shorter.NewHeight < capacity * LeastBefore)
            {
                return;
            }

            before = shorter;
            var last = PagePlanner.Plan(slabs, before.Next, capacity, capacity);
            if (last.EndsRun && !IsScant(last, capacity))
            {
                run[^2] = before;
                run[^1] = last;
                return;
            }
        }
    }

    private static bool IsScant(PagePlan page, double capacity) =>
        page.NewHeight < Scant || (page.Slabs.Count(slab => !slab.IsAgain) == 1 && page.NewHeight < capacity * ScantRow);
}
