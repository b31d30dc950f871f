using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Slips of the keyboard: told softly, since reading mends most of them.</summary>
internal sealed class TypingIsClean : IWordingRule
{
    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var slips = ThaiSpelling.FindSlips(text.Raw);
        var pieces = slips.Where(slip => slip.Kind is ThaiSlipKind.NikhahitAndAa or ThaiSlipKind.DoubledE).Select(slip => (int?)slip.Index).FirstOrDefault();
        if (pieces is { } piece)
        {
            yield return Problems.LetterIsTypedInPieces(text.Cell, PrintedText.Around(text.Raw, piece));
        }

        var doubled = slips.Where(slip => slip.Kind is ThaiSlipKind.DoubledMark or ThaiSlipKind.StrayMark).Select(slip => (int?)slip.Index).FirstOrDefault();
        if (doubled is { } mark)
        {
            yield return Problems.MarkIsDoubled(text.Cell, PrintedText.Around(text.Raw, mark));
        }

        var spaces = FindDoubledSpace(text.Typed.Value);
        if (spaces >= 0)
        {
            yield return Problems.SpacesAreDoubled(text.Cell, PrintedText.Around(text.Typed.Value, spaces));
        }
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
