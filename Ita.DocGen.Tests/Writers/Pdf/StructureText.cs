using System.Text;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What pdfinfo -struct-text tells of the structure tree, in the words of <see cref="ModelElements"/>.</summary>
internal static partial class StructureText
{
    private static readonly HashSet<string> Told = ["P", "H1", "H2", "H3", "H4", "Caption", "Lbl", "TOCI"];

    public static List<string> Read(string told)
    {
        var pieces = new List<string>();
        var role = "";
        var depth = 0;
        var text = new StringBuilder();
        foreach (var line in told.Split('\n'))
        {
            var start = line.Length - line.TrimStart(' ').Length;
            if (Quoted().Match(line) is { Success: true } quoted)
            {
                text.Append(quoted.Groups[1].Value);
            }
            else if (Element().Match(line) is { Success: true } element && (role.Length == 0 || start <= depth))
            {
                Close();
                if (Told.Contains(element.Groups[1].Value))
                {
                    (role, depth) = (element.Groups[1].Value, start);
                }
            }
        }

        Close();
        return pieces;

        void Close()
        {
            var piece = White().Replace(text.ToString().Trim(), " ");
            if (role.Length > 0 && piece.Length > 0)
            {
                pieces.Add($"{role} {(role == "TOCI" ? PageNumber().Replace(piece, "") : piece)}");
            }

            role = "";
            text.Clear();
        }
    }

    [GeneratedRegex("""^ *"(.*)"$""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^ *([A-Z]\w*)(?: \((?:block|inline)\))?:?$")]
    private static partial Regex Element();

    [GeneratedRegex(@" [๐-๙0-9]+$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
