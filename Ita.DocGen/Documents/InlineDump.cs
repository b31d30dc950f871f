using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>Inlines as text with light marks: *bold*, /italic/, [link](target), ☐, ⏎, ….</summary>
internal static class InlineDump
{
    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(One));

    private static string One(Inline inline) => inline switch
    {
        TextRun run => Marked(run),
        Link link => $"[{Of(link.Text)}]({link.Target})",
        CheckBox box => (box.IsChecked ? PlainText.CheckedBox : PlainText.UncheckedBox).ToString(),
        LineBreak => "⏎",
        Blank => "……",
        Footnote note => $"^({Of(note.Text)})",
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}"),
    };

    private static string Marked(TextRun run)
    {
        var text = run.Text;
        if (run.Style.HasFlag(TextStyle.Gap))
        {
            text = $"⟦{text}⟧";
        }

        if (run.Style.HasFlag(TextStyle.Italic))
        {
            text = $"/{text}/";
        }

        return run.Style.HasFlag(TextStyle.Bold) ? $"*{text}*" : text;
    }
}
