using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ita.DocGen.Analysis;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>A line of text built piece by piece, so that numbers keep their cells and codes their digits.</summary>
internal sealed class Phrase(Prose prose)
{
    private readonly ImmutableArray<Inline>.Builder pieces = ImmutableArray.CreateBuilder<Inline>();

    public bool IsEmpty => pieces.Count == 0;

    /// <summary>How the phrase writes; the handler of interpolated words asks for it.</summary>
    internal Prose Prose => prose;

    public Phrase Say(string text) => AddWords(prose.Show(text));

    /// <summary>Words as they are read, each figure, count and typed text in them knowing its cell.</summary>
    public Phrase Say([InterpolatedStringHandlerArgument("")] SentenceHandler text)
    {
        foreach (var piece in text.ToInlines())
        {
            _ = piece is TextRun { Style: TextStyle.Plain, Source: null } words ? AddWords(words.Text) : Add(piece);
        }

        return this;
    }

    private Phrase AddWords(string shown)
    {
        if (pieces.Count > 0 && pieces[^1] is TextRun { Style: TextStyle.Plain, Source: null } before)
        {
            pieces[^1] = before with { Text = before.Text + shown };
            return this;
        }

        return Add(new TextRun(shown));
    }

    public Phrase Bold(string text) => Add(prose.Text(text, TextStyle.Bold));

    public Phrase Number(Figure figure, TextStyle style = TextStyle.Plain) => Add(prose.Number(figure, style));

    /// <summary>"๘๒.๕๐ คะแนน".</summary>
    public Phrase Score(Figure figure, TextStyle style = TextStyle.Plain) => Number(figure, style).Say(" คะแนน");

    public Phrase Code(string code) => Add(prose.CodeRun(code));

    public Phrase Typed(Sourced<string> typed) => Add(prose.Typed(typed));

    public Phrase Add(Inline piece)
    {
        pieces.Add(piece);
        return this;
    }

    public Phrase AddRange(ImmutableArray<Inline> more)
    {
        pieces.AddRange(more);
        return this;
    }

    public ImmutableArray<Inline> Done() => pieces.ToImmutable();
}
