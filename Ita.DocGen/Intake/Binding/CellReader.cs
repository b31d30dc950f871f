using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>
/// Cell → typed value as people type it. Doubt is told as a finding of that cell, never guessed away;
/// an unreadable cell comes back as null and is told once.
/// </summary>
internal sealed class CellReader(FindingLog log, FiscalYear year)
{
    private const int FirstBuddhistYear = 2400;

    private readonly Dictionary<string, Reading<DateMention>> dates = new(StringComparer.Ordinal);

    public Sourced<string>? Text(ColumnSchema column, CellValue value, CellAddress cell) => value.Kind switch
    {
        CellKind.Text => Source(ThaiText.Normalise(value.Text!).Trim(), cell),
        CellKind.Number => Source(value.Number.ToString("0.############", CultureInfo.InvariantCulture), cell),
        CellKind.Date => Source(ThaiDate.Full(Christian(value.Date), Numerals.Arabic), cell),
        CellKind.Boolean => Source(value.Number != 0 ? "TRUE" : "FALSE", cell),
        _ => Refuse<string>(column, value, cell),
    };

    public Sourced<decimal>? Number(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (value.Kind == CellKind.Number)
        {
            return new Sourced<decimal>(value.Number, cell);
        }

        if (Text(column, value, cell) is not { } text)
        {
            return null;
        }

        switch (ThaiNumberReader.Read(text.Value))
        {
            case Understood<Quantity>(var quantity):
                return new Sourced<decimal>(quantity.Value, cell);
            case Doubtful<Quantity> doubtful:
                log.AddUnreadable(Problems.NumberIsAmbiguous(cell, column.Heading, text.Value, doubtful.Candidates.Select(candidate => Show(candidate.Value))));
                return null;
            default:
                log.AddUnreadable(Problems.NumberNotUnderstood(cell, column.Heading, text.Value));
                return null;
        }
    }

    /// <summary>A fiscal year พ.ศ.; "พ.ศ. ๒๕๖๙", 2569 and 2026 are understood.</summary>
    public Sourced<int>? Year(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (Text(column, value, cell) is not { } text)
        {
            return null;
        }

        var digits = ThaiDigits.ToArabic(text.Value)
            .Replace("ปีงบประมาณ", "", StringComparison.Ordinal)
            .Replace("พ.ศ.", "", StringComparison.Ordinal)
            .Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and < 2700)
        {
            return new Sourced<int>(number >= FirstBuddhistYear ? number : BuddhistYear.FromChristian(number), cell);
        }

        log.AddUnreadable(Problems.NumberNotUnderstood(cell, column.Heading, text.Value));
        return null;
    }

    public Sourced<DateOnly>? Day(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (Dates(column, value, cell) is not { } dates)
        {
            return null;
        }

        switch (dates.Value)
        {
            case OneDay day:
                return new Sourced<DateOnly>(day.Day, cell);
            case OneMonth month:
                // "ภายในเดือนตุลาคม ๒๕๖๕" is a due date without a day: its last day.
                return new Sourced<DateOnly>(month.Period.Last, cell);
            default:
                log.AddUnreadable(Problems.DateNotUnderstood(cell, column.Heading, ThaiDate.Of(dates.Value)));
                return null;
        }
    }

    public Sourced<DateMention>? Dates(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (value.Kind == CellKind.Date)
        {
            return new Sourced<DateMention>(new OneDay(Christian(value.Date)), cell);
        }

        if (Text(column, value, cell) is not { } text)
        {
            return null;
        }

        switch (ReadDates(text.Value))
        {
            case Understood<DateMention>(var mention):
                return new Sourced<DateMention>(mention, cell);
            case Doubtful<DateMention> doubtful:
                log.AddUnreadable(Problems.DateIsAmbiguous(cell, column.Heading, text.Value, doubtful.Candidates.Select(candidate => ThaiDate.Of(candidate))));
                return null;
            default:
                log.AddUnreadable(Problems.DateNotUnderstood(cell, column.Heading, text.Value));
                return null;
        }
    }

    public ImmutableArray<Sourced<string>> Several(Sourced<string>? text) => Split(text, ",\n;");

    public ImmutableArray<Sourced<string>> Lines(Sourced<string>? text) => Split(text, "\n");

    public Sourced<T>? Choice<T>(ColumnSchema column, Sourced<string>? text, WordMap<T> words)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        if (words.TryFind(text.Value, out var meaning))
        {
            return new Sourced<T>(meaning, text.Cell);
        }

        log.AddUnreadable(Problems.ValueNotInList(text.Cell, column.Heading, text.Value, column.List?.Words ?? [.. words.Words]));
        return null;
    }

    public bool IsTicked(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (value.Kind == CellKind.Boolean)
        {
            return value.Number != 0;
        }

        var text = Text(column, value, cell)?.Value ?? "";
        return text is "☑" or "✓" or "✔" or "/" or "x" or "X" or "1" or "P" or "ü" or "ใช่" or "แล้ว" or "จัดทำ" or "TRUE";
    }

    private Sourced<T>? Refuse<T>(ColumnSchema column, CellValue value, CellAddress cell)
    {
        if (value.Kind == CellKind.Error && !column.IsGiven)
        {
            log.AddUnreadable(Problems.CellHasExcelError(cell, column.Heading, value.Text ?? ""));
        }
        else if (value.Kind == CellKind.FormulaWithoutValue && !column.IsGiven)
        {
            log.AddUnreadable(Problems.FormulaHasNoValue(cell, column.Heading));
        }

        return null;
    }

    // A clerk who types 31/3/2569 gets an Excel date of the year 2569: that is พ.ศ.
    private static DateOnly Christian(DateOnly date) =>
        date.Year < FirstBuddhistYear
            ? date
            : new DateOnly(BuddhistYear.ToChristian(date.Year), date.Month, Math.Min(date.Day, DateTime.DaysInMonth(BuddhistYear.ToChristian(date.Year), date.Month)));

    // A column of dates says the same few dates again and again.
    private Reading<DateMention> ReadDates(string text)
    {
        if (!dates.TryGetValue(text, out var reading))
        {
            dates.Add(text, reading = ThaiDateReader.Read(text, year));
        }

        return reading;
    }

    private static ImmutableArray<Sourced<string>> Split(Sourced<string>? text, string separators)
    {
        if (text is null)
        {
            return [];
        }

        if (text.Value.AsSpan().IndexOfAny(separators) < 0)
        {
            return [text];
        }

        var parts = new List<Sourced<string>>();
        foreach (var range in text.Value.AsSpan().SplitAny(separators))
        {
            var part = text.Value.AsSpan(range).Trim();
            if (!part.IsEmpty)
            {
                parts.Add(new Sourced<string>(part.ToString(), text.Cell));
            }
        }

        return [.. parts];
    }

    private static Sourced<string>? Source(string text, CellAddress cell) => text.Length == 0 ? null : new Sourced<string>(text, cell);

    private static string Show(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
