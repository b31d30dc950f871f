namespace Ita.DocGen.Containers;

/// <summary>Which parts of a package are XML, by name.</summary>
internal static class XmlNames
{
    public static bool Include(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);
}
