using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>Parts of a package by name, with their relations followed and their content types known.</summary>
internal sealed class OfficePackage(IEnumerable<ZipPart> parts)
{
    private static readonly XNamespace Types = PackageNames.ContentTypes;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> parts = parts.ToDictionary(part => part.Name, part => part.Bytes, StringComparer.OrdinalIgnoreCase);

    public ReadOnlyMemory<byte>? Find(string name) => parts.TryGetValue(name, out var bytes) ? bytes : (ReadOnlyMemory<byte>?)null;

    public XDocument? FindXml(string name) => Find(name) is { } bytes ? Parse(bytes) : null;

    public string? FindText(string name) => FindXml(name)?.ToString(SaveOptions.DisableFormatting);

    /// <summary>Relations of a part: id, the last word of the type, target name inside the package or address outside it.</summary>
    public IEnumerable<(string Id, string Kind, string Target, bool IsExternal)> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var relations = FindXml($"{part[..slash]}_rels/{part[slash..]}.rels");
        foreach (var relation in relations?.Root?.Elements() ?? [])
        {
            var target = (string?)relation.Attribute("Target") ?? "";
            var kind = (string?)relation.Attribute("Type") ?? "";
            var isExternal = (string?)relation.Attribute("TargetMode") == "External";
            yield return ((string?)relation.Attribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(part[..slash], target), isExternal);
        }
    }

    public string? FindRelated(string part, string kind) =>
        RelationsOf(part).Where(each => each.Kind == kind && !each.IsExternal).Select(each => each.Target).FirstOrDefault();

    public string ContentTypeOf(string name)
    {
        var types = FindXml(PackageParts.ContentTypes)?.Root;
        var extension = name[(name.LastIndexOf('.') + 1)..];
        var own = types?.Elements(Types + "Override").FirstOrDefault(each => string.Equals((string?)each.Attribute("PartName"), "/" + name, StringComparison.OrdinalIgnoreCase));
        var byExtension = types?.Elements(Types + "Default").FirstOrDefault(each => string.Equals((string?)each.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase));
        return (string?)(own ?? byExtension)?.Attribute("ContentType") ?? "application/octet-stream";
    }

    private static XDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
