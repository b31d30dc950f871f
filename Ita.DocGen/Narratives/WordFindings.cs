using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Narratives;

/// <summary>What of a Word text was left out or taken in its final form: one finding a kind, with its count.</summary>
internal sealed class WordFindings(CellAddress file)
{
    private readonly List<Diagnostic> links = [];

    public int Comments { get; set; }

    public int TextBoxes { get; set; }

    public int Objects { get; set; }

    public int Pictures { get; set; }

    public int Fields { get; set; }

    public int Changes { get; set; }

    public bool HasDeepLists { get; set; }

    public void RefusedLink(string target)
    {
        if (links.Count < NarrativeLimits.FindingsOfOneKind)
        {
            links.Add(Problems.NarrativeLinkIsRefused(file, NarrativeText.Clean(target)));
        }
    }

    public ImmutableArray<Diagnostic> Tell()
    {
        var told = ImmutableArray.CreateBuilder<Diagnostic>();
        Count(told, Comments, Problems.NarrativeCommentsAreLeftOut);
        Count(told, TextBoxes, Problems.NarrativeTextBoxesAreLeftOut);
        Count(told, Objects, Problems.NarrativeObjectsAreLeftOut);
        Count(told, Pictures, Problems.NarrativePicturesAreLeftOut);
        Count(told, Fields, Problems.NarrativeFieldsAreFrozen);
        Count(told, Changes, Problems.NarrativeChangesAreAccepted);
        if (HasDeepLists)
        {
            told.Add(Problems.NarrativeListsAreFlattened(file, NarrativeLimits.ListLevels));
        }

        told.AddRange(links);
        return told.ToImmutable();
    }

    private void Count(ImmutableArray<Diagnostic>.Builder told, int count, Func<CellAddress, int, Diagnostic> problem)
    {
        if (count > 0)
        {
            told.Add(problem(file, count));
        }
    }
}
