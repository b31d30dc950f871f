using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks.Reading;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// One rulebook file (JSON with comments) → a <see cref="Rulebook"/>, or findings that name file, line and what was expected.
/// "basedOn" lays the file over a built-in one; nothing missing is made up.
/// </summary>
public static class RulebookReader
{
    // A missing year is told by the binder; the dates around it need some year to be read with.
    private const int AnyYear = 2500;

    /// <summary>Reads a file that stands for itself or names its basis.</summary>
    public static RulebookReading Read(string name, ReadOnlySpan<byte> bytes) => Read(name, bytes, null);

    /// <summary>Reads a file that, when it names no basis, is laid over the built-in rulebook of its year, or else of the given one.</summary>
    internal static RulebookReading Read(string name, ReadOnlySpan<byte> bytes, int? folderYear)
    {
        var findings = new List<Diagnostic>();
        if (new TreeReader(findings).Read(name, bytes, folderYear) is not { } tree || findings.Count > 0)
        {
            return new RulebookReading(null, [.. findings]);
        }

        var year = tree.Year ?? AnyYear;
        var rulebook = RulebookBinder.Bind(tree.Fields, new YearText(year, tree.AnnouncedYear ?? year), findings);
        return findings.Count == 0
            ? new RulebookReading(rulebook, [])
            : new RulebookReading(null, [.. findings.Select(finding => AtOwnFile(finding, name)).OrderBy(finding => finding.Cell)]);
    }

    // What a file does to its basis may come to light on a line of the basis, which the clerk does not have.
    private static Diagnostic AtOwnFile(Diagnostic finding, string name) => finding.Cell.File == name
        ? finding
        : finding.RelatedTo(finding.Cell) with { Cell = CellAddress.OfFile(name) };
}
