using System.Collections.Immutable;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>What the workbook part tells: the sheets in the order of the tabs, where texts and formats stand, when days begin.</summary>
internal sealed record WorkbookOutline(ImmutableArray<SheetPlace> Sheets, string? TextsPart, string? StylesPart, bool StartsIn1904)
{
    public static WorkbookOutline Read(PackedParts parts)
    {
        var part = Find(PartLink.ReadAll(parts, ""), "officeDocument") ?? throw new InvalidDataException("The package holds no workbook.");
        var links = PartLink.ReadAll(parts, part);
        var targets = links.ToLookup(link => link.Id, link => link.Target, StringComparer.Ordinal);
        var sheets = ImmutableArray.CreateBuilder<SheetPlace>();
        var startsIn1904 = false;

        // A thousand sheets that are one and the same part would be a bomb that unpacks to nothing.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var xml = PartXml.Open(parts, part);
        xml.MoveToContent();
        var own = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml.IsOwn("workbookPr", own))
            {
                startsIn1904 = xml.IsOn("date1904");
            }
            else if (xml.IsOwn("sheet", own))
            {
                var name = xml.GetAttribute("name") ?? "";
                var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                var target = targets[RelationId(xml)].FirstOrDefault() ?? throw new InvalidDataException($"The sheet {name} stands nowhere.");
                sheets.Add(seen.Add(target) ? new SheetPlace(name, target, isHidden) : throw new InvalidDataException($"The part {target} is listed twice."));
            }
        }

        return new WorkbookOutline(sheets.ToImmutable(), Find(links, "sharedStrings"), Find(links, "styles"), startsIn1904);
    }

    private static string? Find(ImmutableArray<PartLink> links, string kind) => links.FirstOrDefault(link => link.Kind == kind)?.Target;

    // The one attribute "id" that has a namespace; which one depends on the form of the format.
    private static string RelationId(System.Xml.XmlReader xml)
    {
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
