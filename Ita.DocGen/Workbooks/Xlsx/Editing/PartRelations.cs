using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The relations of one part of a package: which parts it points at, by kind or by id.</summary>
internal sealed class PartRelations(EditedPackage package, string part)
{
    private string Place => PartPath.RelationsOf(part);

    public string? FindById(string? id) => Elements().Where(relation => (string?)relation.Attribute("Id") == id).Select(Target).FirstOrDefault();

    /// <summary>By the last word of its type, which is the same in the strict and in the usual form of the format.</summary>
    public string? FindByKind(string kind) => OfKind(kind).Select(Target).FirstOrDefault();

    public string? IdOfKind(string kind) => OfKind(kind).Select(relation => (string?)relation.Attribute("Id")).FirstOrDefault();

    /// <summary>A new relation to a part; answers its id.</summary>
    public string Add(string kind, string target)
    {
        if (!package.Has(Place))
        {
            package.AddUntyped(Place, new XDocument(new XElement(OfficeNames.PackageRelations + "Relationships")));
        }

        var taken = Elements().Select(relation => (string?)relation.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => "rIdIta" + number.ToString(CultureInfo.InvariantCulture)).First(candidate => !taken.Contains(candidate));
        package.Change(Place).Root!.Add(new XElement(
            OfficeNames.PackageRelations + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", OfficeNames.RelationTypes + kind),
            new XAttribute("Target", "/" + target)));
        return id;
    }

    public void RemoveKind(string kind)
    {
        foreach (var relation in OfKind(kind).ToArray())
        {
            package.Remove(Target(relation));
            package.Change(Place);
            relation.Remove();
        }
    }

    private IEnumerable<XElement> Elements() =>
        package.Has(Place) ? package.Read(Place).Root!.Elements(OfficeNames.PackageRelations + "Relationship") : [];

    private IEnumerable<XElement> OfKind(string kind) =>
        Elements().Where(relation => ((string?)relation.Attribute("Type") ?? "").EndsWith("/" + kind, StringComparison.Ordinal) && (string?)relation.Attribute("TargetMode") != "External");

    private string Target(XElement relation) => PartPath.Resolve(part, (string?)relation.Attribute("Target") ?? "");
}
