using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>The hidden sheet by which a workbook knows what it is: rows of name and value.</summary>
internal static class StampSheet
{
    public const string Kind = "kind";
    public const string Template = "template";
    public const string PlanYear = "plan-year";
    public const string Agency = "agency";

    public static IEnumerable<(string Name, string Value)> Rows(WorkbookStamp stamp) =>
    [
        (Kind, stamp.Kind.ToString()),
        (Template, Show(stamp.TemplateVersion)),
        (PlanYear, Show(stamp.PlanYear)),
        .. stamp.Agency is null ? [] : new[] { (Agency, stamp.Agency) },
    ];

    public static WorkbookStamp? Find(ImmutableArray<SheetSnapshot> sheets)
    {
        var values = sheets
            .Where(sheet => sheet.Name == WorkbookSchema.StampSheet)
            .SelectMany(sheet => sheet.Rows)
            .Where(row => row[1].Text is not null)
            .GroupBy(row => row[1].Text!)
            .ToDictionary(group => group.Key, group => group.First()[2]);

        return values.TryGetValue(Kind, out var kind) && Enum.TryParse<WorkbookKind>(kind.Text, out var known)
            ? new WorkbookStamp(known, Whole(values, Template), Whole(values, PlanYear)) { Agency = values.TryGetValue(Agency, out var agency) ? agency.Text : null }
            : null;
    }

    private static int Whole(Dictionary<string, CellValue> values, string name) =>
        values.TryGetValue(name, out var value)
            ? value.Kind == CellKind.Number ? (int)value.Number
            : int.TryParse(value.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0
            : 0;

    private static string Show(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
