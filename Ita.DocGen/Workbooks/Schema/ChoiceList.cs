using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// A dropdown's list. Fixed ones carry their words; the others are filled per agency and year
/// (divisions, people, items) when a workbook is written.
/// </summary>
public sealed record ChoiceList(string Id, ImmutableArray<string> Words)
{
    public bool IsFixed => !Words.IsEmpty;
}
