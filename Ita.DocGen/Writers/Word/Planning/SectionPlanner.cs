using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.OfficeStyles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Sections and the heads and feet they share. Every section names its own, so that none is inherited by accident.</summary>
internal sealed class SectionPlanner(PlanContext context, OfficeStyle? office)
{
    private readonly List<EdgePlan> edges = [];

    public ImmutableArray<EdgePlan> Edges => [.. edges];

    public SectionPlan Plan(Section section)
    {
        var page = section.Page;
        return new SectionPlan(page.Width.InTwips, page.Height.InTwips, MarginsOf(page), page.Orientation == PageOrientation.Landscape)
        {
            RestartsNumbers = page.RestartsPageNumbers,
            HasFirstPage = page.FirstPageUnnumbered,
            HasThaiNumbers = context.Document.Digits == DigitStyle.Thai,
            Edges = EdgesOf(page),
        };
    }

    /// <summary>The office's margins hold for upright pages; what lies across keeps the model's.</summary>
    private MarginPlan MarginsOf(PageSetup page) => page.Orientation == PageOrientation.Portrait && office?.Margins is { } own
        ? own
        : new MarginPlan(page.Margins.Left.InTwips, page.Margins.Top.InTwips, page.Margins.Right.InTwips, page.Margins.Bottom.InTwips);

    private ImmutableArray<EdgeRef> EdgesOf(PageSetup page)
    {
        var takesOffice = page.Numbers != PageNumberPlace.None;
        var isNumberedByOffice = takesOffice && office?.Edges.Any(edge => edge is { Pages: "default", HasPageNumber: true }) == true;
        var header = takesOffice ? office?.FindEdge(true, "default") : null;
        var footer = takesOffice ? office?.FindEdge(false, "default") : null;
        var numbersHeader = !isNumberedByOffice && header is null && (page.Numbers == PageNumberPlace.TopCentre || (takesOffice && footer is not null));
        var numbersFooter = !isNumberedByOffice && footer is null && !numbersHeader && takesOffice;
        var refs = ImmutableArray.CreateBuilder<EdgeRef>(4);
        refs.Add(Edge(true, "default", numbersHeader, header));
        refs.Add(Edge(false, "default", numbersFooter, footer));
        if (page.FirstPageUnnumbered)
        {
            refs.Add(Edge(true, "first", false, takesOffice ? office?.FindEdge(true, "first") : null));
            refs.Add(Edge(false, "first", false, takesOffice ? office?.FindEdge(false, "first") : null));
        }

        return refs.ToImmutable();
    }

    private EdgeRef Edge(bool isHeader, string pages, bool hasNumber, OfficeEdge? own)
    {
        var kind = own is not null ? "-office-" + pages : hasNumber ? "-number" : "-blank";
        var name = (isHeader ? "header" : "footer") + kind;
        var edge = edges.Find(each => each.Name == name);
        if (edge is null)
        {
            edge = new EdgePlan(name, isHeader, hasNumber, isHeader ? context.Document.Watermark : null) { Office = own };
            edges.Add(edge);
        }

        return new EdgeRef(isHeader, pages, edge.Relation);
    }
}
