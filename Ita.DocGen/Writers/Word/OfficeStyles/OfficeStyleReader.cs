using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Writers.Word.Parts;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>
/// An office's style.docx in, its look out, or findings: what cannot be opened is refused and our own look is used,
/// what it lacks is completed from ours and told.
/// </summary>
internal static class OfficeStyleReader
{
    private static readonly XNamespace W = Namespaces.Word;
    private static readonly XNamespace R = PackageNames.Relations;

    public static ImmutableArray<Diagnostic> Check(string name, byte[] styleDocument, WordOptions options)
    {
        if (FrontDoor.Open(name, styleDocument, WantedFile.WordDocument) is FrontDoorAnswer.Refused refused)
        {
            return [refused.Finding];
        }

        var file = CellAddress.OfFile(name);
        return Find(styleDocument, options) switch
        {
            null => [Problems.StyleDocumentIsUnreadable(file)],
            { MissingStyles: { IsEmpty: false } missing } => [Problems.StyleIsMissing(file, string.Join(", ", missing))],
            _ => [],
        };
    }

    /// <summary>Null when there is nothing to take over.</summary>
    public static OfficeStyle? Find(byte[] styleDocument, WordOptions options)
    {
        if (FrontDoor.Open("style.docx", styleDocument, WantedFile.WordDocument) is not FrontDoorAnswer.Admitted admitted)
        {
            return null;
        }

        try
        {
            return Read(new OfficePackage(PackageParts.Read(admitted.Bytes)), options);
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static OfficeStyle? Read(OfficePackage package, WordOptions options)
    {
        var main = package.FindRelated("", "officeDocument") ?? "word/document.xml";
        if (package.FindRelated(main, "styles") is not { } stylesName || package.FindXml(stylesName) is not { Root: { } styles })
        {
            return null;
        }

        var themeName = package.FindRelated(main, "theme");
        var theme = themeName is null ? null : package.FindXml(themeName);
        var office = new OfficeStyleMerger(styles, new OfficeFonts(theme, options.FontName), options).Merge();
        var section = package.FindXml(main)?.Descendants(W + "sectPr").LastOrDefault();
        return office with
        {
            Margins = MarginsOf(section),
            Edges = EdgesOf(package, main, section),
            Theme = themeName is not null && !package.RelationsOf(themeName).Any() ? package.Find(themeName) : null,
        };
    }

    private static MarginPlan? MarginsOf(XElement? section)
    {
        var margins = section?.Element(W + "pgMar");
        var size = section?.Element(W + "pgSz");
        if (margins is null || (string?)size?.Attribute(W + "orient") == "landscape")
        {
            return null;
        }

        int Twips(string name, int otherwise) => int.TryParse((string?)margins.Attribute(W + name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(Math.Abs(value), 0, 4000)
            : otherwise;

        return new MarginPlan(Twips("left", 1701), Twips("top", 1417), Twips("right", 1134), Twips("bottom", 1134))
        {
            Header = Twips("header", 709),
            Footer = Twips("footer", 567),
        };
    }

    private static ImmutableArray<OfficeEdge> EdgesOf(OfficePackage package, string main, XElement? section)
    {
        var relations = package.RelationsOf(main).ToDictionary(each => each.Id, each => each.Target, StringComparer.Ordinal);
        var edges = ImmutableArray.CreateBuilder<OfficeEdge>();
        foreach (var reference in section?.Elements().Where(each => each.Name == W + "headerReference" || each.Name == W + "footerReference") ?? [])
        {
            var pages = (string?)reference.Attribute(W + "type") ?? "default";
            if (pages is "default" or "first"
                && relations.TryGetValue((string?)reference.Attribute(R + "id") ?? "", out var name)
                && package.FindText(name) is { } markup)
            {
                edges.Add(WithRelations(package, name, new OfficeEdge(reference.Name == W + "headerReference", pages, markup)));
            }
        }

        return edges.ToImmutable();
    }

    private static OfficeEdge WithRelations(OfficePackage package, string name, OfficeEdge edge)
    {
        var relations = ImmutableArray.CreateBuilder<RelationPlan>();
        var parts = ImmutableArray.CreateBuilder<OfficePart>();
        foreach (var (id, kind, target, isExternal) in package.RelationsOf(name))
        {
            if (isExternal)
            {
                relations.Add(new RelationPlan(id, kind, target, IsExternal: true));
            }
            else if (package.Find(target) is { } bytes)
            {
                var own = "media/office-" + target[(target.LastIndexOf('/') + 1)..];
                relations.Add(new RelationPlan(id, kind, own));
                parts.Add(new OfficePart("word/" + own, package.ContentTypeOf(target), bytes));
            }
        }

        return edge with { Relations = relations.ToImmutable(), Parts = parts.ToImmutable() };
    }
}
