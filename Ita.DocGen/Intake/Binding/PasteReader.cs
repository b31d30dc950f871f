using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;
using ItemCode = Ita.DocGen.Thai.ItemCode;

namespace Ita.DocGen.Intake.Binding;

/// <summary>
/// The sheet วางผลจาก ITAS, in any layout → scores by code and indicator. A line counts when it holds one code or indicator
/// and one figure 0–100 (an e item: two, part 1 and part 2); anything else on a known line is told, never guessed.
/// </summary>
internal sealed class PasteReader(FindingLog log, Rulebook rules)
{
    private const string IndicatorWord = "ตัวชี้วัดที่";

    private static readonly char[] LineEnds = ['\n', '\r'];

    public PastedScores Read(BoundWorkbook book)
    {
        var pasted = new PastedScores();
        if (book.Raw(PasteSheet.Sheet) is not { } sheet)
        {
            return pasted;
        }

        foreach (var row in sheet.Rows.Where(row => row.Number >= SheetGeometry.HeadingRow))
        {
            foreach (var line in LinesOf(row, book.FileName, sheet.Name))
            {
                ReadLine(line, pasted);
            }
        }

        return pasted;
    }

    /// <summary>Tells what was understood, once the scores are bound and it is known what was filled.</summary>
    public void Tell(BoundWorkbook book, PastedScores pasted)
    {
        if (pasted.Subjects.Count > 0)
        {
            log.Add(Problems.PasteWasUnderstood(new CellAddress(book.FileName, PasteSheet.Sheet.Name), pasted.Subjects.Count, string.Join(", ", pasted.Subjects.Select(Show)), pasted.Filled));
        }
    }

    private void ReadLine(List<(CellValue Value, CellAddress Cell)> line, PastedScores pasted)
    {
        var (key, place) = FindSubject(line);
        if (key is null)
        {
            return;
        }

        var figures = FiguresOf(line, place).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        var isEit = key[0] == 'e';
        var isClear = figures.Count == (isEit ? 2 : 1);
        var isNew = isClear && (isEit
            ? pasted.Add(PastedScores.KeyOfPart(key, 1), figures[0]) & pasted.Add(PastedScores.KeyOfPart(key, 2), figures[1])
            : pasted.Add(key, figures[0]));
        if (!isNew)
        {
            log.Add(Problems.PasteLineIsUnclear(figures[0].Cell, Show(key), string.Join(" / ", figures.Select(figure => figure.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)))));
        }
    }

    private (string? Key, int Place) FindSubject(List<(CellValue Value, CellAddress Cell)> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Value.Text is not { } text)
            {
                continue;
            }

            var first = text.Trim().Split(' ', 2)[0].TrimEnd(':', '.');
            if (first.Length <= 4 && ItemCodeReader.Read(first) is Understood<ItemCode>(var code) && rules.FindItem(code.ToString()) is not null)
            {
                return (code.ToString(), i);
            }

            var arabic = ThaiDigits.ToArabic(text);
            if (arabic.Contains(IndicatorWord, StringComparison.Ordinal) && ScoresBinder.LeadingNumber(arabic[arabic.IndexOf(IndicatorWord, StringComparison.Ordinal)..]) is { } number && rules.FindIndicator(number) is not null)
            {
                return (PastedScores.KeyOfIndicator(number), i);
            }

            var key = ThaiText.MatchingKey(text);
            if (rules.Indicators.FirstOrDefault(indicator => key.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ')') == ThaiText.MatchingKey(indicator.Name)) is { } named)
            {
                return (PastedScores.KeyOfIndicator(named.Number), i);
            }
        }

        return (null, 0);
    }

    // What stands before the code or name is the line's number in the table, not a score.
    private static IEnumerable<Sourced<decimal>> FiguresOf(List<(CellValue Value, CellAddress Cell)> line, int subject)
    {
        foreach (var (value, cell) in line.Skip(subject + 1))
        {
            var number = value.Kind == CellKind.Number ? value.Number
                : value.Text is { } text && ThaiNumberReader.Read(text) is Understood<Quantity>(var quantity) ? quantity.Value
                : (decimal?)null;
            if (number is >= 0 and <= 100)
            {
                yield return new Sourced<decimal>(number.Value, cell);
            }
        }
    }

    // A table pasted as plain text comes as one cell a line, or even as one cell, with tabs inside.
    private static IEnumerable<List<(CellValue Value, CellAddress Cell)>> LinesOf(RowSnapshot row, string file, string sheet)
    {
        var whole = new List<(CellValue, CellAddress)>();
        foreach (var c in row.FilledColumns)
        {
            var cell = new CellAddress(file, sheet, row.Number, c);
            if (row[c].Text is { } text && text.AsSpan().IndexOfAny('\n', '\t') >= 0)
            {
                foreach (var line in text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return [.. line.Split('\t', StringSplitOptions.TrimEntries).SelectMany(PiecesOf).Select(part => (CellValue.OfText(part), cell))];
                }
            }
            else if (row[c].Text is { } words)
            {
                whole.AddRange(PiecesOf(words.Trim()).Select(part => (CellValue.OfText(part), cell)));
            }
            else
            {
                whole.Add((row[c], cell));
            }
        }

        yield return whole;
    }

    // "o1 โครงสร้าง 100.00" in one cell: the figures at the end stand apart; whole numbers may belong to the name.
    private static IEnumerable<string> PiecesOf(string text)
    {
        var figures = new Stack<string>();
        for (var space = text.LastIndexOf(' '); space > 0 && IsDecimal(text[(space + 1)..]); space = text.LastIndexOf(' '))
        {
            figures.Push(text[(space + 1)..]);
            text = text[..space].TrimEnd();
        }

        return figures.Prepend(text);
    }

    private static bool IsDecimal(string word) =>
        word.Contains('.', StringComparison.Ordinal) && ThaiNumberReader.Read(word) is Understood<Quantity>;

    private static string Show(string key) => key
        .Replace("indicator ", IndicatorWord + " ", StringComparison.Ordinal)
        .Replace(" II", " (ส่วนที่ 2)", StringComparison.Ordinal)
        .Replace(" I", " (ส่วนที่ 1)", StringComparison.Ordinal);
}
