using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// How this agency writes: its digits, its name, its years. Every number and every staff text of a document passes here,
/// so that one switch turns all digits, and every printed value keeps its cell.
/// </summary>
internal sealed class Prose(Assessment assessment)
{
    private readonly AgencyOptions options = assessment.Options;

    public DigitStyle Digits => options.ThaiDigits ? DigitStyle.Thai : DigitStyle.Arabic;

    public Numerals Numerals => options.ThaiDigits ? Numerals.Thai : Numerals.Arabic;

    public string AgencyName => Show(assessment.Agency.FullName?.Value ?? "");

    /// <summary>Only for tables and captions.</summary>
    public string ShortAgencyName => Show(assessment.Agency.ShortName?.Value ?? assessment.Agency.FullName?.Value ?? "");

    /// <summary>"อำเภอ… จังหวัด…".</summary>
    public string PlaceName => Show($"อำเภอ{assessment.Agency.District?.Value} จังหวัด{assessment.Agency.Province?.Value}");

    /// <summary>Turns the digits of a text as the agency wants them; addresses, file names and item codes keep theirs.</summary>
    public string Show(string text) => DigitWriter.Write(text, options.ThaiDigits, options.ThaiItemCodes);

    public string Show(int number) => Show(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A score: two decimals, never more.</summary>
    public string Score(decimal score) =>
        Show(Math.Round(score, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>"พ.ศ. ๒๕๖๘".</summary>
    public string Year(int year) => "พ.ศ. " + Show(year);

    /// <summary>"ปีงบประมาณ พ.ศ. ๒๕๖๘".</summary>
    public string FiscalYear(int year) => "ปีงบประมาณ " + Year(year);

    /// <summary>"o1" as ITAS shows it, or "o๑" by option.</summary>
    public string Code(string code) => options.ThaiItemCodes ? ThaiDigits.ToThai(code) : ThaiDigits.ToArabic(code);

    /// <summary>The code with its year, wherever the codes of two years could be meant: "o12 (ปี ๒๕๖๘)".</summary>
    public string CodeOfYear(string code, int year) => $"{Code(code)} (ปี {Show(year)})";

    public TextRun Text(string text, TextStyle style = TextStyle.Plain) => new(Show(text), style);

    /// <summary>A date of the staff in the shortest usual form of a table, with its cell.</summary>
    public TextRun Date(Sourced<DateMention> mention) => new(ThaiDate.Of(mention.Value, Numerals)) { Source = Provenance.Of(mention.Cell) };

    public TextRun ShortDate(Sourced<DateOnly> day) => new(ThaiDate.Short(day.Value, Numerals)) { Source = Provenance.Of(day.Cell) };

    public TextRun CodeRun(string code, TextStyle style = TextStyle.Plain) => new(Code(code), style | TextStyle.Code);

    /// <summary>A number with its origin.</summary>
    public TextRun Number(Figure figure, TextStyle style = TextStyle.Plain) =>
        new(Score(figure.Value), style) { Source = new Provenance(figure.Cells, figure.Formula) };

    /// <summary>How many there are, and the cells they were counted from.</summary>
    public TextRun Count(int number, string formula, IEnumerable<CellAddress> from, TextStyle style = TextStyle.Plain)
    {
        var cells = from.Distinct().ToImmutableArray();
        return new TextRun(Show(number), style) { Source = cells.IsEmpty ? null : new Provenance(cells, formula) };
    }

    /// <summary>How many scores there are.</summary>
    public TextRun Count(IReadOnlyCollection<Figure?> scores, string formula, TextStyle style = TextStyle.Plain) =>
        Count(scores.Count, formula, scores.SelectMany(score => score?.Cells ?? []), style);

    /// <summary>A text of the staff with its cell.</summary>
    public TextRun Typed(Sourced<string> typed, TextStyle style = TextStyle.Plain) =>
        new(Show(ThaiText.Normalise(typed.Value)), style) { Source = Provenance.Of(typed.Cell) };

    /// <summary>A hole in a draft, marked so that nobody signs it.</summary>
    public TextRun Gap(string what) => new($"[{what}]", TextStyle.Gap | TextStyle.Bold);

    /// <summary>The name of an instrument as the year's rulebook writes it.</summary>
    public string InstrumentName(Rulebook rules, Instrument instrument) => Show(rules.RuleOf(instrument).Name);
}
