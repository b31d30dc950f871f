using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>
/// A published document as scanned text: lines, and tables with a tab between cells. A cell may hold paragraphs in tags and
/// run on over the page (a row whose first cell is empty, or all but its texts).
/// </summary>
internal sealed partial class ReferenceText
{
    private readonly string text;

    public ReferenceText(string name) => text = File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "reference"));

    /// <summary>Digits Arabic, to look for figures.</summary>
    public string Arabic => ThaiDigits.ToArabic(text);

    public string Find(string pattern) => Regex.Match(text, pattern) is { Success: true } match
        ? match.Groups[^1].Value.Trim()
        : throw new InvalidOperationException($"nothing in the text is like {pattern}");

    public string Number(string pattern) => ThaiDigits.ToArabic(Find(pattern));

    /// <summary>The rows with that many cells, page pieces joined, repeated headings left out.</summary>
    public List<string[]> Rows(int columns, Func<string[], bool> isHeading)
    {
        var rows = new List<string[]>();
        var before = "";
        foreach (var line in text.Split('\n'))
        {
            if (!line.Contains('\t', StringComparison.Ordinal))
            {
                // A first cell of several lines begins before the line with the tabs.
                before = line.Contains("<p>", StringComparison.Ordinal) ? before + line + "\n" : line.Trim().Length == 0 ? before : "";
                continue;
            }

            var cells = (before + line).Split('\t').Select(Plain).ToArray();
            before = "";
            if (cells.Length != columns || isHeading(cells))
            {
                continue;
            }

            if ((cells[0].Length == 0 || (cells[1].Length == 0 && cells[^1].Length == 0)) && rows.Count > 0)
            {
                rows[^1] = [.. rows[^1].Zip(cells, (above, more) => more.Length == 0 ? above : $"{above}\n{more}".Trim())];
            }
            else
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    /// <summary>A line of a drawn sheet.</summary>
    public static string Row(params ReadOnlySpan<string> cells) =>
        string.Join(" | ", cells.ToArray().Select(cell => cell.Replace('|', '/').Replace("\n", "⏎", StringComparison.Ordinal)));

    private static string Plain(string cell) =>
        Blanks().Replace(Tag().Replace(cell.Replace("</p>", "\n", StringComparison.Ordinal).Replace("<input", "☐<input", StringComparison.Ordinal), ""), "\n").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Blanks();
}
