using System.Collections.Immutable;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Turns inlines into runs and what stands between runs.</summary>
internal sealed class InlinePlanner(PlanContext context)
{
    private const string LinkBlue = "0563C1";
    private const char BlankSpace = '\u00A0';

    public ImmutableArray<PiecePlan> Plan(ImmutableArray<Inline> inlines, WordStyle role)
    {
        if (inlines is [TextRun { Text: var text } run] && OfficeText.Clean(text) is var clean && !HasBreak(clean))
        {
            return clean.Length == 0 ? [] : [new TextPiece(clean, context.Styles.LookOf(role, run.Style))];
        }

        var pieces = ImmutableArray.CreateBuilder<PiecePlan>(inlines.Length);
        foreach (var inline in inlines)
        {
            Add(pieces, inline, role, linked: false);
        }

        return pieces.ToImmutable();
    }

    public ImmutableArray<PiecePlan> PlanText(string text, RunLook look)
    {
        var pieces = ImmutableArray.CreateBuilder<PiecePlan>(1);
        AddText(pieces, text, look);
        return pieces.ToImmutable();
    }

    private static bool HasBreak(string text) => text.AsSpan().ContainsAny('\n', '\t');

    private static void AddText(ImmutableArray<PiecePlan>.Builder pieces, string text, RunLook look)
    {
        var clean = OfficeText.Clean(text);
        var start = 0;
        for (var i = 0; i <= clean.Length; i++)
        {
            if (i < clean.Length && clean[i] is not ('\n' or '\t'))
            {
                continue;
            }

            if (i > start)
            {
                pieces.Add(new TextPiece(clean[start..i], look));
            }

            if (i < clean.Length)
            {
                pieces.Add(clean[i] == '\n' ? new BreakPiece(look) : new TabPiece(look));
            }

            start = i + 1;
        }
    }

    private void Add(ImmutableArray<PiecePlan>.Builder pieces, Inline inline, WordStyle role, bool linked)
    {
        switch (inline)
        {
            case TextRun run:
                AddText(pieces, run.Text, LookOf(role, run.Style, linked));
                break;
            case LineBreak:
                pieces.Add(new BreakPiece(context.Styles.LookOf(role)));
                break;
            case CheckBox box:
                pieces.Add(new CheckBoxPiece(context.NextCheckBox(), box.IsChecked, context.Styles.LookOf(role)));
                break;
            case Blank blank:
                pieces.Add(BlankOf(blank, context.Styles.LookOf(role)));
                break;
            case Link link:
                AddLink(pieces, link, role);
                break;
            case Footnote note:
                AddFootnote(pieces, note, role);
                break;
            default:
                throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}");
        }
    }

    private RunLook LookOf(WordStyle role, TextStyle style, bool linked)
    {
        var look = context.Styles.LookOf(role, style);
        return linked ? look with { Style = context.Styles.IdOf(StyleCatalogue.Hyperlink), Colour = LinkBlue, Underline = true } : look;
    }

    /// <summary>Spaces that do not break, over a dotted line: wide enough to write on, and nothing when read as text.</summary>
    private static TextPiece BlankOf(Blank blank, RunLook look)
    {
        var one = Math.Max(1, TextEstimate.WidthInTwips(BlankSpace.ToString(), look.HalfPoints / 2.0));
        var count = Math.Clamp(blank.Width.InTwips / one, 1, 500);
        return new TextPiece(new string(BlankSpace, count), look with { Dotted = true });
    }

    private void AddLink(ImmutableArray<PiecePlan>.Builder pieces, Link link, WordStyle role)
    {
        var bookmark = link.Target.StartsWith('#') ? context.Bookmarks.FindByAnchor(link.Target[1..]) : null;
        var relation = bookmark is null && !link.Target.StartsWith('#') ? context.Relations.FindLink(link.Target) : null;
        var leads = bookmark is not null || relation is not null;
        var inner = leads ? ImmutableArray.CreateBuilder<PiecePlan>() : pieces;
        foreach (var inline in link.Text)
        {
            Add(inner, inline, role, leads);
        }

        if (leads && inner.Count > 0)
        {
            pieces.Add(new LinkPiece(relation, bookmark, inner.ToImmutable()));
        }
    }

    private void AddFootnote(ImmutableArray<PiecePlan>.Builder pieces, Footnote note, WordStyle role)
    {
        var id = context.Footnotes.Reserve();
        var look = context.Styles.LookOf(WordStyle.FootnoteText);
        PiecePlan[] text =
        [
            new NoteMarkPiece(look with { Superscript = true, Style = context.Styles.IdOf(StyleCatalogue.FootnoteReference) }),
            new TextPiece(" ", look),
            .. Plan(note.Text, WordStyle.FootnoteText),
        ];
        context.Footnotes.Fill(id, [new ParagraphPlan(context.Styles.IdOf(WordStyle.FootnoteText), [.. text])]);
        pieces.Add(new NoteCallPiece(id, context.Styles.LookOf(role) with { Superscript = true, Style = context.Styles.IdOf(StyleCatalogue.FootnoteReference) }));
    }
}
