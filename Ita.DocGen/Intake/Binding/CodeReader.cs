using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using ItemCode = Ita.DocGen.Thai.ItemCode;

namespace Ita.DocGen.Intake.Binding;

/// <summary>Item codes against the list of the sheet's own year; an unknown one is told with the last code of that list.</summary>
internal sealed class CodeReader(FindingLog log)
{
    public Sourced<string>? Read(Sourced<string>? typed, Rulebook rules, char? column = null)
    {
        if (typed is null)
        {
            return null;
        }

        if (ItemCodeReader.Read(typed.Value, column) is Understood<ItemCode>(var code) && rules.FindItem(code.ToString()) is not null)
        {
            return typed with { Value = code.ToString() };
        }

        var last = rules.Items.Last(item => column is null || item.Code[0] == column).Code;
        log.AddUnreadable(Problems.CodeIsUnknown(typed.Cell, typed.Value, rules.Year, last));
        return null;
    }
}
