using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Workbooks;

/// <summary>What the live formulas of scores.xlsx compute with.</summary>
public sealed record ScoreFormulaRules(decimal IitWeight, decimal EitWeight, decimal OitWeight, LevelScale Words, LevelScale? Letters)
{
    /// <summary>The first year whose level is a word, not a letter.</summary>
    public const int FirstYearOfWords = 2566;

    public static ScoreFormulaRules Of(Rulebook rules, LevelScale? letters) => new(
        rules.RuleOf(Instrument.Iit).Weight,
        rules.RuleOf(Instrument.Eit).Weight,
        rules.RuleOf(Instrument.Oit).Weight,
        rules.LevelScale,
        letters);

    public ImmutableArray<Level> LetterLevels => Letters?.Levels ?? [];
}
