using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Runs;

/// <summary>report.json: the findings for other programs. The version is raised when a field changes its meaning.</summary>
internal static class ReportJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Look = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One run as an object, several as a list of them.</summary>
    public static void Write(IReadOnlyList<BuildResult> results, Stream target)
    {
        if (results is [var one])
        {
            Write(one, target);
            return;
        }

        using var json = new Utf8JsonWriter(target, Look);
        json.WriteStartArray();
        foreach (var result in results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
    }

    public static void Write(BuildResult result, Stream target)
    {
        using var json = new Utf8JsonWriter(target, Look);
        Write(json, result);
    }

    private static void Write(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("planYear", result.PlanYear);
        if (result.Figures is { } figures)
        {
            WriteFigures(json, figures);
        }

        json.WriteStartArray("documents");
        foreach (var document in result.Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("name", document.Name);
            json.WriteString("state", document.State.ToString());
            json.WriteNumber("errors", document.Errors);
            json.WriteBoolean("keepsEarlier", document.KeepsEarlier);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, RunFigures figures)
    {
        json.WriteStartObject("agency");
        json.WriteString("name", figures.Agency);
        json.WriteString("district", figures.District);
        json.WriteString("province", figures.Province);
        json.WriteEndObject();
        json.WriteStartObject("result");
        json.WriteNumber("year", figures.ResultYear);
        if (figures.Overall is { } overall)
        {
            json.WriteNumber("overall", overall);
        }

        json.WriteString("level", figures.Level);
        json.WriteStartArray("indicators");
        foreach (var indicator in figures.Indicators)
        {
            json.WriteStartObject();
            json.WriteNumber("number", indicator.Number);
            json.WriteString("name", indicator.Name);
            json.WriteNumber("score", indicator.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        var words = DiagnosticText.WordingOf(finding, Language.Thai);
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", finding.Cell.File);
        json.WriteString("sheet", finding.Cell.Sheet);
        json.WriteString("cell", finding.Cell.A1);
        json.WriteString("found", words.Found);
        json.WriteString("expected", words.Expected);
        json.WriteString("fix", words.Fix);
        json.WriteStartArray("related");
        foreach (var cell in finding.Related)
        {
            json.WriteStringValue(cell.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
