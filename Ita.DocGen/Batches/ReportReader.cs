using System.Collections.Immutable;
using System.Text.Json;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Batches;

/// <summary>The report.json of one year's output → one line of the roll-up; without a report the year is missing.</summary>
internal static class ReportReader
{
    private const string ReportPath = "office/report.json";

    public static AgencyYear Read(string agency, string year, string outputFolder)
    {
        var failure = new YearRecord(outputFolder).FindFailure();
        var path = Path.Combine(outputFolder, ReportPath);
        if (!File.Exists(path))
        {
            return new AgencyYear(agency, year, failure is null ? YearState.Missing : YearState.Failed) { Failure = failure };
        }

        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        var row = Parse(agency, year, report.RootElement);
        return failure is null ? row : row with { State = YearState.Failed, Failure = failure };
    }

    private static AgencyYear Parse(string agency, string year, JsonElement report)
    {
        int Findings(string severity) => report.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("severity").GetString() == severity);
        int Documents(DocumentState state) => report.GetProperty("documents").EnumerateArray().Count(document => document.GetProperty("state").GetString() == state.ToString());
        var errors = Findings("error");
        var warnings = Findings("warning");
        return new AgencyYear(agency, year, errors > 0 ? YearState.Errors : warnings > 0 ? YearState.Warnings : YearState.Complete)
        {
            Figures = FindFigures(report),
            Made = Documents(DocumentState.Made),
            HeldBack = Documents(DocumentState.HeldBack),
            Errors = errors,
            Warnings = warnings,
        };
    }

    private static RunFigures? FindFigures(JsonElement report)
    {
        if (!report.TryGetProperty("agency", out var agency) || !report.TryGetProperty("result", out var result))
        {
            return null;
        }

        return new RunFigures(Text(agency, "name"), Text(agency, "district"), Text(agency, "province"), result.GetProperty("year").GetInt32())
        {
            Overall = result.TryGetProperty("overall", out var overall) ? overall.GetDecimal() : null,
            Level = Text(result, "level"),
            Indicators = [.. result.GetProperty("indicators").EnumerateArray().Select(indicator => new IndicatorFigure(
                indicator.GetProperty("number").GetInt32(),
                Text(indicator, "name") ?? "",
                indicator.GetProperty("score").GetDecimal()))],
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
