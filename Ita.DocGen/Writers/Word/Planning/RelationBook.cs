using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Gives out the relations of the body to links, pictures and charts; the same target is told once.</summary>
internal sealed class RelationBook
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<ReadOnlyMemory<byte>, string> pictures = [];
    private readonly List<RelationPlan> relations = [];
    private readonly List<MediaPlan> media = [];
    private readonly List<ChartPlan> charts = [];

    public ImmutableArray<RelationPlan> Relations => [.. relations];

    public ImmutableArray<MediaPlan> Media => [.. media];

    public ImmutableArray<ChartPlan> Charts => [.. charts];

    /// <summary>Null for an address that is none: Word refuses to open a file with one.</summary>
    public string? FindLink(string target)
    {
        if (LinkTarget.Find(target) is not { } address)
        {
            return null;
        }

        if (!links.TryGetValue(address, out var id))
        {
            id = Number("rId-link", links.Count + 1);
            links.Add(address, id);
            relations.Add(new RelationPlan(id, "hyperlink", address, IsExternal: true));
        }

        return id;
    }

    public string OfPicture(Picture picture)
    {
        if (!pictures.TryGetValue(picture.Bytes, out var id))
        {
            var number = pictures.Count + 1;
            id = Number("rId-image", number);
            pictures.Add(picture.Bytes, id);
            var name = Number("image", number) + (picture.Format == PictureFormat.Png ? ".png" : ".jpeg");
            media.Add(new MediaPlan(name, picture.Bytes));
            relations.Add(new RelationPlan(id, "image", "media/" + name));
        }

        return id;
    }

    public string OfChart(Chart chart)
    {
        var plan = new ChartPlan(charts.Count + 1, chart);
        charts.Add(plan);
        var id = Number("rId-chart", plan.Number);
        relations.Add(new RelationPlan(id, "chart", Number("charts/chart", plan.Number) + ".xml"));
        return id;
    }

    private static string Number(string stem, int number) => stem + number.ToString(CultureInfo.InvariantCulture);
}
