using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Slips of the keyboard: told softly, since reading mends most of them.</summary>
internal sealed class TypingIsClean : IWordingRule
{
    public bool Concerns(PrintedText text) => ThaiSpelling.HasSlips(text.Raw) || text.Typed.Value.Contains("  ", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var slips = ThaiSpelling.FindSlips(text.Raw);
        if (FirstOf(slips, ThaiSlipKind.NikhahitAndAa, ThaiSlipKind.DoubledE) is { } piece)
        {
            yield return Problems.LetterIsTypedInPieces(text.Cell, PrintedText.Around(text.Raw, piece));
        }

        if (FirstOf(slips, ThaiSlipKind.DoubledMark, ThaiSlipKind.StrayMark) is { } mark)
        {
            yield return Problems.MarkIsDoubled(text.Cell, PrintedText.Around(text.Raw, mark));
        }

        var spaces = FindDoubledSpace(text.Typed.Value);
        if (spaces >= 0)
        {
            yield return Problems.SpacesAreDoubled(text.Cell, PrintedText.Around(text.Typed.Value, spaces));
        }
    }

    private static int? FirstOf(ImmutableArray<ThaiSlip> slips, ThaiSlipKind one, ThaiSlipKind other)
    {
        foreach (var slip in slips)
        {
            if (slip.Kind == one || slip.Kind == other)
            {
                return slip.Index;
            }
        }

        return null;
    }

    // Spaces at the beginning or end of a line are layout, not a slip.
    private static int FindDoubledSpace(string text)
    {
        for (var place = text.IndexOf("  ", StringComparison.Ordinal); place >= 0;)
        {
            var end = place;
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            if (place > 0 && text[place - 1] != '\n' && end < text.Length && text[end] != '\n')
            {
                return place;
            }

            place = end < text.Length ? text.IndexOf("  ", end, StringComparison.Ordinal) : -1;
        }

        return -1;
    }
}
