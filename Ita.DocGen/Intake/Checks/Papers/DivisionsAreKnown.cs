using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>
/// Division columns hold names of the agency's own list, short or long, or a unit of one; "ทุกส่วนราชการ" is all of them.
/// A column of one choice prints from that list, hence a warning; where several may be typed freely it is a hint.
/// </summary>
internal sealed class DivisionsAreKnown : ICheck
{
    private const string All = "ทุก";
    private const int ShortestPart = 4;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var divisions = input.Assessment.Agency.Divisions;
        var known = divisions.SelectMany(NamesOf).Select(ThaiText.MatchingKey).ToHashSet(StringComparer.Ordinal);
        return known.Count == 0
            ? []
            : from schema in WorkbookSchema.All
              from sheet in schema.Sheets
              from column in sheet.Columns
              where ReferenceEquals(column.List, ChoiceLists.Divisions)
              from row in input.Book(schema.Kind).RowsOf(sheet)
              from name in NamesIn(row, column)
              where !IsKnown(ThaiText.MatchingKey(name.Value), known)
              let finding = Problems.DivisionIsUnknown(name.Cell, name.Value, Nearest(name.Value, divisions))
              select column.Type == ColumnType.Choice ? finding : finding.As(Severity.Hint);
    }

    private static IEnumerable<string> NamesOf(Division division) =>
        division.Units.Select(unit => unit.Value).Append(division.FullName.Value).Append(division.NameInTables);

    private static IEnumerable<Sourced<string>> NamesIn(BoundRow row, ColumnSchema column) =>
        column.Type == ColumnType.Choice
            ? new[] { row.Text(column) }.OfType<Sourced<string>>()
            : row.Several(column);

    // "กองคลัง/งานพัสดุ" and "กองการศึกษา" for "กองการศึกษา ศาสนา และวัฒนธรรม" are how offices write.
    private static bool IsKnown(string key, HashSet<string> known) =>
        key.StartsWith(All, StringComparison.Ordinal)
        || known.Contains(key)
        || known.Any(name => Math.Min(name.Length, key.Length) >= ShortestPart
            && (name.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(name, StringComparison.Ordinal)));

    private static string Nearest(string name, IEnumerable<Division> divisions) =>
        divisions.MinBy(division => Nearness.Distance(name, division.FullName.Value))!.FullName.Value;
}
