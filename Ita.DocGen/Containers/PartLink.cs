using System.Collections.Immutable;

namespace Ita.DocGen.Containers;

/// <summary>
/// That one part of a package points at another. The kind is the last word of the relation's type, which is the same in the
/// strict and in the usual form of the format.
/// </summary>
internal sealed record PartLink(string Id, string Kind, string Target)
{
    public bool IsOutside { get; private init; }

    /// <summary>The parts that a part points at.</summary>
    public static ImmutableArray<PartLink> ReadAll(PackedParts parts, string part) =>
        [.. Read(parts, part).Where(link => !link.IsOutside).Select(link => link with { Target = TargetOf(parts, part, link.Target) })];

    /// <summary>What a part points at outside of the package, word for word: addresses of the web, files.</summary>
    public static ImmutableArray<PartLink> ReadOutside(PackedParts parts, string part) => [.. Read(parts, part).Where(link => link.IsOutside)];

    private static List<PartLink> Read(PackedParts parts, string part)
    {
        var links = new List<PartLink>();
        var place = PartPath.RelationsOf(part);
        if (!parts.Has(place))
        {
            return links;
        }

        using var xml = PartXml.Open(parts, place);
        while (xml.Read())
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? "";
                links.Add(new PartLink(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target)
                {
                    IsOutside = xml.GetAttribute("TargetMode") == "External",
                });
            }
        }

        return links;
    }

    // Some writers use the slashes of Windows, and some write a space in the name as %20 here only.
    private static string TargetOf(PackedParts parts, string part, string target)
    {
        var path = PartPath.Resolve(part, target.Replace('\\', '/'));
        return parts.Has(path) ? path : Uri.UnescapeDataString(path);
    }
}
