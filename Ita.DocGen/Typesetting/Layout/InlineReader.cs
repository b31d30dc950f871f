using System.Collections.Immutable;
using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Turns the inlines of a paragraph into plain lines of text with looks, ready to be broken and shaped.</summary>
internal sealed class InlineReader(TypesetContext context, StructureElement paragraph)
{
    private readonly List<InlineText> lines = [];
    private readonly StringBuilder text = new();
    private List<InlineSpan> spans = [];

    public IReadOnlyList<InlineText> Read(ImmutableArray<Inline> inlines, TextLook look)
    {
        Read(inlines, look, null);
        EndLine();
        return lines;
    }

    private void Read(ImmutableArray<Inline> inlines, TextLook look, LinkSpan? link)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AddRun(run, look, link);
                    break;
                case Link target:
                    var element = new StructureElement(StructureRole.Link, paragraph);
                    var description = PlainText.Of(target.Text);
                    Read(target.Text, look with { Colour = Rgb.Link, IsUnderlined = true }, new LinkSpan(target.Target, description, element));
                    break;
                case CheckBox box:
                    Add((box.IsChecked ? PlainText.CheckedBox : PlainText.UncheckedBox).ToString(), look, link, null);
                    break;
                case LineBreak:
                    BreakLine(look);
                    break;
                case Blank blank:
                    var at = text.Length;
                    text.Append(InlineText.Placeholder);
                    spans.Add(new InlineSpan(at, text.Length, look) { BlankWidth = blank.Width.InPoints });
                    break;
                case Footnote note:
                    AddNote(note, look);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}");
            }
        }
    }

    private void AddRun(TextRun run, TextLook look, LinkSpan? link)
    {
        var own = look with
        {
            Bold = look.Bold || run.Style.HasFlag(TextStyle.Bold),
            Italic = look.Italic || run.Style.HasFlag(TextStyle.Italic),
            IsUnderlined = look.IsUnderlined || run.Style.HasFlag(TextStyle.Underline),
            IsHole = run.Style.HasFlag(TextStyle.Gap),
            IsCode = run.Style.HasFlag(TextStyle.Code),
        };
        var rest = run.Text.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            Add(PrintableText.Of(rest[..end]), own, link, run.Source);
            BreakLine(own);
            rest = rest[(end + 1)..];
        }

        Add(rest.Length == run.Text.Length ? PrintableText.Of(run.Text) : PrintableText.Of(rest), own, link, run.Source);
    }

    private void Add(string added, TextLook look, LinkSpan? link, Provenance? source)
    {
        if (added.Length > 0)
        {
            spans.Add(new InlineSpan(text.Length, text.Length + added.Length, look) { Link = link, Source = source });
            text.Append(added);
        }
    }

    private void AddNote(Footnote note, TextLook look)
    {
        var number = context.NextNoteNumber();
        var reference = new StructureElement(StructureRole.Reference, paragraph);
        var marker = look with { Size = look.Size * 0.62, Rise = look.Size * 0.42, Bold = false };
        var body = context.SetFootnote(number, note.Text, paragraph);
        spans.Add(new InlineSpan(text.Length, text.Length + number.Length, marker) { Note = new NoteSpan(reference, body) });
        text.Append(number);
    }

    /// <summary>A space hangs at the end of the line: read aloud, the words on either side of the break stay two.</summary>
    private void BreakLine(TextLook look)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            Add(" ", look, null, null);
        }

        EndLine();
    }

    private void EndLine()
    {
        lines.Add(new InlineText(text.ToString(), spans));
        text.Clear();
        spans = [];
    }
}
