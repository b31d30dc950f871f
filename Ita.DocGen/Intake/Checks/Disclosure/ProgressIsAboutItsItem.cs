using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>
/// Equal texts are normal ("เผยแพร่บนเว็บไซต์หน่วยงานแล้ว"); a text that names another item and not its own was pasted
/// into the wrong row.
/// </summary>
internal sealed class ProgressIsAboutItsItem : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var rules = input.Assessment.PlanRules;
        var names = new ItemNames(rules);
        foreach (var item in input.Assessment.Disclosure.Items)
        {
            if (item.Progress is not { } progress || rules.FindItem(item.Code) is not { } own)
            {
                continue;
            }

            var text = ThaiText.MatchingKey(progress.Value);
            var namesItself = names.KeyOf(item.Code) is { } ownKey && text.Contains(ownKey, StringComparison.Ordinal);
            if (!namesItself && names.FindIn(text) is { } other && !ThaiText.MatchingKey(own.Name).Contains(names.KeyOf(other.Code)!, StringComparison.Ordinal))
            {
                yield return Problems.ProgressNamesAnotherItem(progress.Cell, item.Code, own.Name, other.Code, other.Name);
            }
        }
    }
}
