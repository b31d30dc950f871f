using System.Collections.Immutable;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// That one part of a package points at another. The kind is the last word of the relation's type, which is the same in the
/// strict and in the usual form of the format.
/// </summary>
internal sealed record PartLink(string Id, string Kind, string Target)
{
    public static ImmutableArray<PartLink> ReadAll(PackedParts parts, string part)
    {
        var links = ImmutableArray.CreateBuilder<PartLink>();
        var place = PartPath.RelationsOf(part);
        if (!parts.Has(place))
        {
            return [];
        }

        using var xml = PartXml.Open(parts, place);
        while (xml.Read())
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
            {
                var type = xml.GetAttribute("Type") ?? "";
                links.Add(new PartLink(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], TargetOf(parts, part, target)));
            }
        }

        return links.ToImmutable();
    }

    // Some writers use the slashes of Windows, and some write a space in the name as %20 here only.
    private static string TargetOf(PackedParts parts, string part, string target)
    {
        var path = PartPath.Resolve(part, target.Replace('\\', '/'));
        return parts.Has(path) ? path : Uri.UnescapeDataString(path);
    }
}
