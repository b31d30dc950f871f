using System.Text.Json;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>docs/report-json.md names every field and every state that the program writes.</summary>
public sealed class ReportJsonTests
{
    private static readonly CellAddress Place = new("scores.xlsx", "คะแนนรายปี", 14, 3);

    [Fact]
    public void Every_field_and_state_is_documented()
    {
        var result = new BuildResult(2569, "", [Problems.ScoreOutOfRange(Place, 978m).RelatedTo(Place)], [new DocumentOutcome("analysis", "รายงานการวิเคราะห์ผล", DocumentState.HeldBack)])
        {
            Figures = new RunFigures("อบต.", "อำเภอ", "จังหวัด", 2568) { Overall = 94.14m, Level = "ผ่านดี", Indicators = [new IndicatorFigure(1, "การปฏิบัติหน้าที่", 97m)] },
        };
        using var report = new MemoryStream();
        ReportJson.Write(result, report);
        using var json = JsonDocument.Parse(report.ToArray());
        var page = Repository.ReadText("docs/report-json.md");
        Names(json.RootElement).Concat(Enum.GetNames<DocumentState>()).Distinct().Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
        json.RootElement.GetProperty("findings")[0].GetProperty("cell").GetString().ShouldBe("C14");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
