using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Narratives;

namespace Ita.DocGen.Tests.Narratives;

/// <summary>A reading as text: its blocks as document dumps show them, then its findings.</summary>
internal static class NarrativeDump
{
    public static string Of(NarrativeReading reading)
    {
        var properties = new DocumentProperties("a", "s", 2569, new DateOnly(2026, 1, 15));
        var document = new Document("n", "n", properties, [new Section(PageSetup.Portrait, reading.Blocks)]) { Digits = DigitStyle.Arabic };
        var lines = DocumentDump.Of(document).Split('\n').Skip(2).Where(line => line.Length > 0).Select(line => line[2..]);
        return string.Join('\n', lines.Concat(reading.Findings.Select(finding => $"{finding.Cell} {finding.Code} {string.Join(' ', finding.Arguments)}")));
    }
}
