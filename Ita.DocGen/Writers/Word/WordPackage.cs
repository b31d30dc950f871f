using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.NativeCharts;
using Ita.DocGen.Writers.Word.OfficeStyles;
using Ita.DocGen.Writers.Word.Parts;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word;

/// <summary>The thin half of the writer: a plan in, the parts of the package out.</summary>
internal static class WordPackage
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static ImmutableArray<ZipPart> PartsOf(Document document, WordPlan plan, WordOptions options, StyleBook styles, OfficeStyle? office = null)
    {
        var package = new PackageBuilder();
        package.Relate("",
        [
            new RelationPlan("rId1", "officeDocument", "word/document.xml"),
            new RelationPlan("rId2", PackageNames.CorePropertiesRelation, PackageNames.CoreProperties),
            new RelationPlan("rId3", "extended-properties", "docProps/app.xml"),
            new RelationPlan("rId4", "custom-properties", WordSeal.PartName),
        ]);
        package.Add(PackageNames.CoreProperties, PackageNames.CorePropertiesType, PropertiesParts.WriteCore(document));
        package.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", PropertiesParts.WriteApplication(document));
        package.Add(WordSeal.PartName, "application/vnd.openxmlformats-officedocument.custom-properties+xml", ReadOnlyMemory<byte>.Empty);
        package.Add("word/document.xml", Prefix + "document.main+xml", DocumentPart.Write(plan));
        package.Add("word/styles.xml", Prefix + "styles+xml", office?.StylesPart ?? StylesPart.Write(options));
        package.Add("word/numbering.xml", Prefix + "numbering+xml", NumberingPart.Write(plan.Numbering, document.Digits, options.FontName));
        package.Add("word/settings.xml", Prefix + "settings+xml", SettingsPart.Write(document.Digits, !plan.Footnotes.IsEmpty));
        package.Add("word/fontTable.xml", Prefix + "fontTable+xml", FontTablePart.Write(options));
        package.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", office?.Theme ?? ThemePart.Write(options.FontName));
        var relations = new List<RelationPlan>
        {
            new("rId1", "styles", "styles.xml"),
            new("rId2", "numbering", "numbering.xml"),
            new("rId3", "settings", "settings.xml"),
            new("rId4", "fontTable", "fontTable.xml"),
            new("rId5", "theme", "theme/theme1.xml"),
        };
        if (!plan.Footnotes.IsEmpty)
        {
            package.Add("word/footnotes.xml", Prefix + "footnotes+xml", DocumentPart.WriteFootnotes(plan));
            relations.Add(new RelationPlan("rId6", "footnotes", "footnotes.xml"));
        }

        foreach (var edge in plan.Edges)
        {
            var kind = edge.IsHeader ? "header" : "footer";
            package.Add($"word/{edge.Name}.xml", $"{Prefix}{kind}+xml", EdgePart.Write(edge, document.Digits, styles));
            relations.Add(new RelationPlan(edge.Relation, kind, edge.Name + ".xml"));
            if (edge.Office is { Relations.IsEmpty: false } own)
            {
                AddOfficeParts(package, edge, own);
            }
        }

        foreach (var media in plan.Media)
        {
            package.AddByExtension("word/media/" + media.Name, media.Name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg", media.Bytes);
        }

        foreach (var chart in plan.Charts)
        {
            AddChart(package, chart, options);
        }

        package.Relate("word/document.xml", relations.Concat(plan.Relations));
        return package.ToParts();
    }

    private static void AddOfficeParts(PackageBuilder package, EdgePlan edge, OfficeEdge own)
    {
        package.Relate($"word/{edge.Name}.xml", own.Relations);
        foreach (var part in own.Parts.Where(part => !package.Has(part.Name)))
        {
            package.Add(part.Name, part.ContentType, part.Bytes);
        }
    }

    private static void AddChart(PackageBuilder package, ChartPlan plan, WordOptions options)
    {
        var number = plan.Number.ToString(CultureInfo.InvariantCulture);
        var grid = ChartGrid.Of(plan.Chart);
        var name = $"word/charts/chart{number}.xml";
        package.Add(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", ChartPart.Write(plan.Chart, grid, options.FontName));
        package.AddByExtension(
            $"word/embeddings/sheet{number}.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ChartWorkbook.Write(grid, plan.Chart.Digits));
        package.Relate(name, [new RelationPlan("rId1", "package", $"../embeddings/sheet{number}.xlsx")]);
    }
}
