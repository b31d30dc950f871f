namespace Ita.DocGen.Tests.HouseRules;

/// <summary>Which room may know which others, and which packages. Diagnostics and Thai are open to all.</summary>
internal static class RoomTable
{
    public static readonly IReadOnlySet<string> OpenToAll = new HashSet<string>(StringComparer.Ordinal) { "Diagnostics", "Thai" };

    /// <summary>A room of its own or, for Writers, a room within.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayImport = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Thai"] = [],
        ["Documents"] = [],
        ["Rulebooks"] = [],
        ["Containers"] = [],
        ["Workbooks"] = ["Rulebooks", "Containers"],
        ["Assessments"] = ["Rulebooks"],
        ["Intake"] = ["Rulebooks", "Workbooks", "Assessments"],
        ["Analysis"] = ["Rulebooks", "Assessments"],
        ["Narratives"] = ["Documents", "Containers"],
        ["Composition"] = ["Rulebooks", "Assessments", "Analysis", "Documents", "Narratives"],
        ["Charts"] = ["Documents"],
        ["Pictures"] = ["Documents"],
        ["Typesetting"] = ["Documents", "Charts", "Pictures", "Assets"],
        ["Writers.Word"] = ["Documents", "Charts", "Pictures", "Containers"],
        ["Writers.Pdf"] = ["Documents", "Charts", "Pictures", "Containers", "Typesetting"],
        ["Writers.Html"] = ["Documents", "Charts", "Pictures", "Containers"],
        ["Publishing"] = ["Documents", "Workbooks", "Containers"],
        ["YearFolders"] = ["Rulebooks", "Containers", "Workbooks", "Assessments", "Intake", "Pictures"],
        ["Runs"] = ["Rulebooks", "Containers", "Workbooks", "Assessments", "Intake", "Analysis", "Documents", "Narratives", "Composition", "Charts", "Pictures", "Typesetting", "Writers.Word", "Writers.Pdf", "Writers.Html", "Publishing", "YearFolders", "Links"],
        // The only room that speaks to the net: what is asked, how often and how long is decided in one place.
        ["Links"] = [],
        ["Batches"] = ["Publishing", "Runs", "Workbooks", "Writers.Html"],
        ["Cli"] = ["Runs", "Batches"],
        ["Assets"] = [],
    };

    /// <summary>First word of a package's namespaces → the only places that know it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Packages = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["OfficeOpenXml"] = ["Workbooks/Xlsx/Templates"],
        ["NPOI"] = ["Workbooks/Xls"],
        // It validates in the tests; the program reads and writes Word files by itself.
        ["DocumentFormat.OpenXml"] = [],
        ["Markdig"] = ["Narratives"],
        ["QRCoder"] = ["Composition"],
        ["System.CommandLine"] = ["Cli"],
        ["System.Net"] = ["Links"],
        ["HttpClient"] = ["Links"],
    };

    public static readonly IReadOnlySet<string> TouchFiles = new HashSet<string>(StringComparer.Ordinal) { "Workbooks", "Publishing", "YearFolders", "Runs", "Batches", "Cli" };
}
