using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;

namespace Ita.DocGen.Batches;

/// <summary>Roll-up → a folder with one page and the same tables as .csv and .xlsx.</summary>
internal static class Dashboard
{
    public const string FolderName = "dashboard";

    private const string Title = "ภาพรวมการจัดทำเอกสาร ITA ของหน่วยงาน";

    /// <summary>Answers the files that another program holds open; then nothing has changed yet.</summary>
    public static ImmutableArray<string> Write(string output, ImmutableArray<RollUpYear> years)
    {
        using var folder = OutputFolder.Enter(Path.Combine(output, FolderName));
        return folder.Publish(new OutputSet([.. Files(years)])).Held;
    }

    private static IEnumerable<OutputFile> Files(ImmutableArray<RollUpYear> years)
    {
        var tables = RollUpTables.Files(years).ToArray();
        var page = new DashboardPage(new PageChrome("ภาพรวมหลายหน่วยงาน", "", "assets/"), Title, [.. years.Select(Year)])
        {
            Files = [.. tables.Select(file => new PageFile(FormatOf(file.RelativePath), file.RelativePath, file.Bytes.Length))],
        };
        return
        [
            OutputFile.Of("index.html", target => SitePages.Write(page, target)),
            .. tables,
            OutputFile.Of("assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet),
            OutputFile.Of("assets/" + SiteAssets.ScriptName, SiteAssets.Script),
        ];
    }

    private static string FormatOf(string path) =>
        path == RollUpTables.AgenciesFile ? "CSV หน่วยงาน" : path == RollUpTables.IndicatorsFile ? "CSV ตัวชี้วัด" : "Excel";

    private static DashboardYear Year(RollUpYear year) => new(
        year.Year,
        $"ปีงบประมาณ พ.ศ. {year.Year}",
        [.. Enum.GetValues<YearState>().Select(state => State(state, year.Agencies.Count(agency => agency.State == state))).Where(state => state.Count > 0)],
        [.. year.Agencies.Select(Row)],
        [.. year.Indicators.Select(indicator => new DashboardIndicator(
            indicator.Number, indicator.Name, indicator.Mean, indicator.Lowest, indicator.LowestAgency, indicator.BelowPass, indicator.Agencies))]);

    private static DashboardRow Row(AgencyYear agency) => new(
        new PageLink(ReportOf(agency), agency.Name),
        string.Join(" ", new[] { agency.Figures?.District, agency.Figures?.Province }.OfType<string>()),
        State(agency.State, 1),
        agency.Figures?.Overall,
        agency.Figures?.Level,
        agency.Made,
        agency.HeldBack,
        agency.Errors,
        agency.Warnings)
    {
        Remark = agency.Failure,
    };

    // The report of the agency stands beside the dashboard; a folder's name may hold spaces or Thai.
    private static string ReportOf(AgencyYear agency) =>
        agency.Figures is null ? "" : $"../{Uri.EscapeDataString(agency.Folder)}/{agency.Year}/office/report.html";

    private static DashboardState State(YearState state, int count) => new(StateWords.Of(state), ColourOf(state), (int)state, count);

    private static Severity? ColourOf(YearState state) => state switch
    {
        YearState.Complete => Severity.Hint,
        YearState.Warnings => Severity.Warning,
        YearState.Errors or YearState.Failed => Severity.Error,
        _ => null,
    };
}
