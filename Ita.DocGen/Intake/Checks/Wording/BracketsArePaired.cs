using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>As many closing as opening brackets; the mark of a list ("1)", "ก)") needs no partner.</summary>
internal sealed partial class BracketsArePaired : IWordingRule
{
    public bool Concerns(PrintedText text) => text.Typed.Value.AsSpan().ContainsAny('(', ')');

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var typed = text.Arabic;
        var marks = ListMark().Matches(typed).Select(match => match.Index + match.Length - 1).ToHashSet();
        var open = new Stack<int>();
        for (var i = 0; i < typed.Length; i++)
        {
            if (typed[i] == '(')
            {
                open.Push(i);
            }
            else if (typed[i] == ')' && !open.TryPop(out _) && !marks.Contains(i))
            {
                yield return Problems.BracketsAreUnbalanced(text.Cell, PrintedText.Around(text.Typed.Value, i));
                yield break;
            }
        }

        if (open.TryPeek(out var unclosed))
        {
            yield return Problems.BracketsAreUnbalanced(text.Cell, PrintedText.Around(text.Typed.Value, unclosed));
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{M}\d.(])(?:\d{1,2}(?:\.\d{1,2})*|[ก-ฮA-Za-z])\.?\)")]
    private static partial Regex ListMark();
}
