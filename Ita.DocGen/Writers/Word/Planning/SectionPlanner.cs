using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Sections and the heads and feet they share. Every section names its own, so that none is inherited by accident.</summary>
internal sealed class SectionPlanner(PlanContext context)
{
    private readonly List<EdgePlan> edges = [];

    public ImmutableArray<EdgePlan> Edges => [.. edges];

    public SectionPlan Plan(Section section)
    {
        var page = section.Page;
        var margins = new MarginPlan(page.Margins.Left.InTwips, page.Margins.Top.InTwips, page.Margins.Right.InTwips, page.Margins.Bottom.InTwips);
        return new SectionPlan(page.Width.InTwips, page.Height.InTwips, margins, page.Orientation == PageOrientation.Landscape)
        {
            RestartsNumbers = page.RestartsPageNumbers,
            HasFirstPage = page.FirstPageUnnumbered,
            HasThaiNumbers = context.Document.Digits == DigitStyle.Thai,
            Edges = EdgesOf(page),
        };
    }

    private ImmutableArray<EdgeRef> EdgesOf(PageSetup page)
    {
        var refs = ImmutableArray.CreateBuilder<EdgeRef>(4);
        refs.Add(Edge(true, "default", page.Numbers == PageNumberPlace.TopCentre));
        refs.Add(Edge(false, "default", page.Numbers == PageNumberPlace.BottomCentre));
        if (page.FirstPageUnnumbered)
        {
            refs.Add(Edge(true, "first", hasNumber: false));
            refs.Add(Edge(false, "first", hasNumber: false));
        }

        return refs.ToImmutable();
    }

    private EdgeRef Edge(bool isHeader, string pages, bool hasNumber)
    {
        var name = (isHeader ? "header" : "footer") + (hasNumber ? "-number" : "-blank");
        var edge = edges.Find(each => each.Name == name);
        if (edge is null)
        {
            edge = new EdgePlan(name, isHeader, hasNumber, isHeader ? context.Document.Watermark : null);
            edges.Add(edge);
        }

        return new EdgeRef(isHeader, pages, edge.Relation);
    }
}
