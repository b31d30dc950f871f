using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>Reads a rulebook file and the built-in files it is based on, and lays them over each other.</summary>
internal sealed class TreeReader(List<Diagnostic> findings)
{
    private readonly HashSet<string> open = [];

    public RulebookTree? Read(string name, ReadOnlySpan<byte> bytes, int? folderYear = null)
    {
        if (LinedJsonReader.Read(name, bytes, findings) is not { } part)
        {
            return null;
        }

        if (part is not JsonFields fields)
        {
            findings.Add(Problems.RulebookFieldHasWrongKind(part.Place, name, part.Shown, Expect.Fields));
            return null;
        }

        var ownYear = WholeOf(fields, "year");
        var basisName = BasisOf(fields) ?? (ownYear ?? folderYear)?.ToString(CultureInfo.InvariantCulture);
        if (folderYear is { } folder && ownYear is { } year && year != folder && year != folder - 1)
        {
            findings.Add(Problems.RulebookYearIsNotUsed(fields.Find("year")!.Place, year, folder));
        }

        var basis = fields.Find("basedOn") is null && folderYear is null ? null : ReadBasis(fields, basisName);
        var merged = new PartMerge(findings).Lay(fields, Carried(basis, ownYear));
        return TreeOf(merged, basis);
    }

    private static JsonFields? Carried(RulebookTree? basis, int? ownYear) =>
        basis?.Year is { } from && ownYear is { } year && from != year ? CarriedList.Of(basis.Fields) : basis?.Fields;

    private static RulebookTree TreeOf(JsonFields merged, RulebookTree? basis)
    {
        var year = WholeOf(merged, "year");
        var isProvisional = merged.Find("status")?.Value is JsonScalar { Text: "provisional" };
        return new RulebookTree(merged, year, isProvisional ? basis?.AnnouncedYear ?? year : year);
    }

    private RulebookTree? ReadBasis(JsonFields fields, string? stem)
    {
        var place = fields.Find("basedOn")?.Value.Place ?? fields.Place;
        if (stem is null || BuiltInFiles.Find(stem) is not { } bytes || !open.Add(stem))
        {
            findings.Add(Problems.RulebookBasisIsUnknown(place, stem ?? fields.Find("basedOn")?.Value.Shown ?? "", BuiltInFiles.Stems));
            return null;
        }

        return Read(BuiltInFiles.NameOf(stem), bytes);
    }

    private static string? BasisOf(JsonFields fields) => fields.Find("basedOn")?.Value switch
    {
        JsonScalar { Text: { } text } => text,
        JsonScalar { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int? WholeOf(JsonFields fields, string name) =>
        fields.Find(name)?.Value is JsonScalar { Number: { } number } && number == Math.Truncate(number) && number is > 0 and < 10_000 ? (int)number : null;
}
