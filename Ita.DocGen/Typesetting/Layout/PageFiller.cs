using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Puts the slabs of a section on pages. Pages are planned first and drawn when the last of a run is known, for that one may take from the one before.</summary>
internal sealed class PageFiller(PageSetup setup, Func<PageSetup, PageCanvas> openPage)
{
    /// <summary>Set even where margins leave nothing.</summary>
    private const double LeastHeight = 72;

    private readonly double left = setup.Margins.Left.InPoints;
    private readonly double top = setup.Margins.Top.InPoints;
    private readonly double capacity = Math.Max(LeastHeight, setup.TextHeight.InPoints);

    public void Fill(IReadOnlyList<Slab> slabs)
    {
        var run = new List<PagePlan>();
        var start = PageStart.First;
        do
        {
            var plan = PagePlanner.Plan(slabs, start, capacity, capacity);
            start = plan.Next;
            run.Add(plan);
            if (plan.EndsRun)
            {
                LastPage.Settle(run, slabs, capacity);
                run.ForEach(Draw);
                run.Clear();
            }
        }
        while (start.Next < slabs.Count || start.Returned is not null || start.Notes.Count > 0);
    }

    private void Draw(PagePlan plan)
    {
        var canvas = openPage(setup);
        foreach (var (slab, down, isAgain) in plan.Slabs)
        {
            canvas.DrawsArtifacts = isAgain;
            slab.Place(canvas, left, top + down);
            canvas.DrawsArtifacts = false;
        }

        FootnoteArea.Draw(plan.Notes, canvas, left, top + capacity);
    }
}
