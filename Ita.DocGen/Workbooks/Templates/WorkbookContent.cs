using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>What a workbook is written with: its stamp, the words of its lists, the rows given or carried over.</summary>
public sealed record WorkbookContent(WorkbookStamp Stamp, string Banner)
{
    /// <summary>Words of the lists that belong to the agency or the year, by list id.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Lists { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Rows by sheet name; a sheet of pairs has one row.</summary>
    public ImmutableDictionary<string, ImmutableArray<RowContent>> Rows { get; init; } = ImmutableDictionary<string, ImmutableArray<RowContent>>.Empty;

    /// <summary>Sentences for the instructions sheet, beside those every workbook has.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The year's rules that live formulas need: weights and level bands of year N−1.</summary>
    public ScoreFormulaRules? ScoreRules { get; init; }

    public ImmutableArray<string> WordsOf(ChoiceList list) =>
        list.IsFixed ? list.Words : Lists.GetValueOrDefault(list.Id, []);
}
