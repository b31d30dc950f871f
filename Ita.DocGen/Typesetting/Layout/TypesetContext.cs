using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>What the setting of one document shares: its shaper, outline, digits, running numbers and findings.</summary>
internal sealed class TypesetContext(Document document, TextShaper shaper, double scale)
{
    private readonly HashSet<(string Text, CellAddress Place)> told = [];
    private readonly List<Diagnostic> findings = [];
    private int notes;

    public Document Document => document;

    public Outline Outline { get; } = Outline.Of(document);

    public HeadingTags Tags { get; } = new();

    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>The paper of the section being set: its width is that of footnotes, its height the most a picture may have.</summary>
    public PageSetup Paper { get; set; } = PageSetup.Portrait;

    /// <summary>Contents entries that wait for their page.</summary>
    public List<PendingPageNumber> PendingPageNumbers { get; } = [];

    /// <summary>Points on paper for a size given in TH SarabunPSK.</summary>
    public double Scaled(double officeSize) => officeSize * scale;

    public double PitchOf(double size) => size / scale * LinePitch.Whole;

    public double AscentOf(double size) => size / scale * LinePitch.Ascent;

    public string Show(int number) => PageNumbers.Show(number, document.Digits);

    public ImmutableArray<BreakOpportunity> BreaksOf(string text) => shaper.BreaksOf(text);

    public ShapedWord[] Shape(ReadOnlySpan<char> text, InlineSpan span)
    {
        var words = shaper.Shape(text, span.Look);
        foreach (var word in words)
        {
            if (word.IsMissing)
            {
                TellMissing(word.Text, span.Source);
            }
        }

        return words;
    }

    public ShapedWord[] Shape(string text, TextLook look)
    {
        var clean = PrintableText.Of(text);
        return Shape(clean, new InlineSpan(0, clean.Length, look));
    }

    public ShapedWord Loosen(ShapedWord word) => shaper.Loosen(word);

    public double WidthOf(string text, TextLook look) => Shape(text, look).Sum(word => word.Width) * look.Size;

    public void Tell(Diagnostic finding) => findings.Add(finding);

    public string NextNoteNumber() => Show(++notes);

    public Slab SetFootnote(string number, ImmutableArray<Inline> text, StructureElement paragraph)
    {
        var note = new StructureElement(StructureRole.Note, paragraph) { Identifier = $"note-{notes}" };
        var look = new TextLook(Scaled(StyleLooks.FootnoteSize), false, false);
        var setter = new ParagraphSetter(this);
        return new StackSlab(setter.SetNote(number, text, look, note, Paper.TextWidth.InPoints));
    }

    private void TellMissing(string text, Provenance? source)
    {
        var place = source is { Cells: [var cell, ..] } ? cell : CellAddress.OfFile(document.Id);
        if (told.Add((text, place)))
        {
            findings.Add(Problems.GlyphMissing(place, text));
        }
    }
}
