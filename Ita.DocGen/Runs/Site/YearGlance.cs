using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>What one look into a year's output tells: its manifest and its report. What cannot be read there is not told.</summary>
internal sealed record YearGlance(int Year, string Folder, ManifestHead? Manifest, JsonElement? Report)
{
    private static readonly (string Path, string Name)[] Places =
    [
        ("site/index.html", "หน้าเว็บไซต์"),
        ("office/report.html", "ผลการตรวจ"),
        ("office/upload.html", "วิธีนำขึ้นเว็บไซต์"),
    ];

    public string Agency => Manifest?.Agency ?? "";

    /// <summary>The years below a folder, newest first.</summary>
    public static ImmutableArray<YearGlance> All(string parent) =>
    [
        .. from folder in Directory.EnumerateDirectories(parent)
           let year = int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
           where year is > 2400 and < 2700 && File.Exists(Path.Combine(folder, "office", "report.html"))
           orderby year descending
           select new YearGlance(year, folder, Read(folder, "site/manifest.json", bytes => ManifestHead.Parse(bytes)), Read(folder, "office/report.json", ReportOf)),
    ];

    public YearEntry ToEntry(Func<string, string> showDigits)
    {
        return new YearEntry(
            showDigits(Invariant($"ปีงบประมาณ พ.ศ. {Year}")),
            showDigits(YearBanner.Of(Year)),
            [.. Places.Where(place => File.Exists(Path.Combine(Folder, place.Path))).Select(place => new PageLink(Invariant($"{Year}/{place.Path}"), place.Name))])
        {
            Score = Manifest?.Overall is { } score ? showDigits(score.ToString("0.00", CultureInfo.InvariantCulture)) : null,
            Level = Manifest?.Level,
            Facts = [.. Facts().Select(showDigits)],
        };
    }

    private IEnumerable<string> Facts()
    {
        if (Find(Report, "documents") is not { ValueKind: JsonValueKind.Array } documents || Find(Report, "findings") is not { ValueKind: JsonValueKind.Array } findings)
        {
            yield break;
        }

        var made = documents.EnumerateArray().Count(document => TextOf(document, "state") == nameof(DocumentState.Made));
        var errors = findings.EnumerateArray().Count(finding => TextOf(finding, "severity") == "error");
        yield return Invariant($"เอกสารที่จัดทำแล้ว {made} ฉบับ");
        yield return errors == 0 ? "ไม่มีข้อผิดพลาดที่ต้องแก้ไข" : Invariant($"ข้อผิดพลาดที่ต้องแก้ไข {errors} จุด");
    }

    private static JsonElement? Find(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var value) ? value : null;

    private static string? TextOf(JsonElement? parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    // Another version of the program, or a person, may have written these files.
    private static T? Read<T>(string folder, string path, Func<byte[], T?> parse)
    {
        try
        {
            return parse(File.ReadAllBytes(Path.Combine(folder, path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return default;
        }
    }

    private static JsonElement? ReportOf(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
