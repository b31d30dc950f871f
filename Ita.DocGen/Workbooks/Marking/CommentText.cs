using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>What stands in the comment of a marked cell: per finding its weight and code, what was found, what was expected, how to fix it.</summary>
internal static class CommentText
{
    /// <summary>By this author the program knows its own comments again, in a copy that has become the original.</summary>
    public const string Author = "ITA";

    private const int LettersOfALine = 44;

    public static string Of(MarkedCell cell) => string.Join("\n\n", cell.Findings.Select(Of));

    /// <summary>How many lines the text takes in a comment box.</summary>
    public static int LinesOf(string text) => text.Split('\n').Sum(line => 1 + (line.Length / LettersOfALine));

    private static string Of(Diagnostic finding)
    {
        var words = DiagnosticText.WordingOf(finding, Language.Thai);
        string[] lines =
        [
            $"{MarkLook.Of(finding.Severity).Word} {finding.Code}",
            Line("พบ", words.Found),
            Line("ที่ถูกต้อง", words.Expected),
            Line("วิธีแก้", words.Fix),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Line(string label, string words) => words.Length == 0 ? "" : $"{label}: {words}";
}
