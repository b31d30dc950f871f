using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// The texts of one document, place by place: what the staff wrote wins (see <see cref="TextPlaces"/>), else the draft stands
/// and is told so that somebody reads it.
/// </summary>
internal sealed class PlacedTexts(CompositionInput input, Prose prose, string documentId)
{
    private const string Sheet = "ข้อความในเอกสาร";

    private readonly List<DraftedText> drafts = [];

    public ImmutableArray<DraftedText> Drafts => [.. drafts];

    public bool IsTyped(string place) => !Typed(place).IsEmpty;

    /// <summary>A drafted clause of a longer sentence, told like any other draft.</summary>
    public ImmutableArray<Inline> Clause(string place, ImmutableArray<Inline> draft)
    {
        if (!draft.IsEmpty)
        {
            Add(place, PlainText.Of(draft));
        }

        return draft;
    }

    /// <summary>The staff's paragraphs, or the drafted ones.</summary>
    public IEnumerable<Block> Paragraphs(string place, params IEnumerable<ImmutableArray<Inline>> draft)
    {
        var typed = Typed(place);
        if (!typed.IsEmpty)
        {
            return typed;
        }

        var drafted = draft.Where(paragraph => !paragraph.IsEmpty).ToArray();
        if (drafted.Length > 0)
        {
            Add(place, string.Join('\n', drafted.Select(PlainText.Of)));
        }

        return drafted.Select(paragraph => (Block)Blocks.Body(paragraph));
    }

    /// <summary>What the staff wrote, in a file or in the sheet; nothing when there is neither.</summary>
    public ImmutableArray<Block> Typed(string place) => StaffPlaces.Blocks(input, prose, documentId, place);

    private IEnumerable<PaperText> RowsOf(string place) =>
        input.Assessment.Papers.Texts.Where(text => text.DocumentId == documentId && text.Place == place);

    private void Add(string place, string text)
    {
        var rows = RowsOf(place).ToArray();
        var cell = rows.FirstOrDefault()?.Text.Cell ?? new CellAddress(File, Sheet);
        drafts.Add(new DraftedText(cell, text, rows.Any(row => row.DraftWasRead)));
    }

    private string File =>
        input.Assessment.Papers.Find(documentId)?.Cell.File ?? input.Assessment.Agency.FullName?.Cell.File ?? "agency.xlsx";
}
