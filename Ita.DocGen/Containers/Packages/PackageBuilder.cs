using System.Collections.Immutable;

namespace Ita.DocGen.Containers;

/// <summary>Gathers the parts of a package with their content types and relations; all ids are ours, so all bytes are repeatable.</summary>
internal sealed class PackageBuilder
{
    private readonly List<ZipPart> parts = [];
    private readonly SortedDictionary<string, string> overrides = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> defaults = new(StringComparer.Ordinal)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };

    public bool Has(string name) => parts.Exists(part => part.Name == name);

    /// <summary>A part of a content type of its own.</summary>
    public void Add(string name, string contentType, ReadOnlyMemory<byte> bytes)
    {
        overrides.Add("/" + name, contentType);
        parts.Add(new ZipPart(name, bytes));
    }

    /// <summary>A part whose content type goes by its extension.</summary>
    public void AddByExtension(string name, string contentType, ReadOnlyMemory<byte> bytes)
    {
        defaults[name[(name.LastIndexOf('.') + 1)..]] = contentType;
        parts.Add(new ZipPart(name, bytes));
    }

    /// <summary>The relations of a part; an empty name means the package itself.</summary>
    public void Relate(string part, IEnumerable<RelationPlan> relations)
    {
        var xml = new MarkupWriter();
        xml.Open("Relationships").With("xmlns", PackageNames.PackageRelations);
        foreach (var relation in relations)
        {
            xml.Open("Relationship").With("Id", relation.Id).With("Type", TypeOf(relation.Kind)).With("Target", relation.Target);
            if (relation.IsExternal)
            {
                xml.With("TargetMode", "External");
            }

            xml.Close();
        }

        parts.Add(new ZipPart(PartPath.RelationsOf(part), xml.Close().ToBytes()));
    }

    public ImmutableArray<ZipPart> ToParts()
    {
        var xml = new MarkupWriter();
        xml.Open("Types").With("xmlns", PackageNames.ContentTypes);
        foreach (var (extension, contentType) in defaults)
        {
            xml.Open("Default").With("Extension", extension).With("ContentType", contentType).Close();
        }

        foreach (var (name, contentType) in overrides)
        {
            xml.Open("Override").With("PartName", name).With("ContentType", contentType).Close();
        }

        return [new ZipPart(PackageParts.ContentTypes, xml.Close().ToBytes()), .. parts];
    }

    private static string TypeOf(string kind) => kind.Contains("://", StringComparison.Ordinal) ? kind : PackageNames.RelationTypes + kind;
}
