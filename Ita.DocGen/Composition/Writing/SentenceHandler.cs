using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Ita.DocGen.Analysis;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>An interpolated sentence as inlines: words in the agency's digits, figures and typed texts with their cells.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SentenceHandler
{
    private readonly Prose prose;
    private readonly StringBuilder words;
    private readonly ImmutableArray<Inline>.Builder inlines;

    public SentenceHandler(int literalLength, int formattedCount, Prose prose)
    {
        this.prose = prose;
        words = new StringBuilder(literalLength);
        inlines = ImmutableArray.CreateBuilder<Inline>((2 * formattedCount) + 1);
    }

    public SentenceHandler(int literalLength, int formattedCount, Phrase phrase)
        : this(literalLength, formattedCount, phrase.Prose)
    {
    }

    public void AppendLiteral(string text) => words.Append(prose.Show(text));

    public void AppendFormatted(string? text) => words.Append(prose.Show(text ?? ""));

    public void AppendFormatted(int number) => words.Append(prose.Show(number));

    public void AppendFormatted(Figure figure) => Add(prose.Number(figure));

    public void AppendFormatted(Sourced<string> typed) => Add(prose.Typed(typed));

    public void AppendFormatted(Sourced<DateOnly> day) =>
        Add(new TextRun(prose.Show(ThaiDate.Full(day.Value))) { Source = Provenance.Of(day.Cell) });

    public void AppendFormatted(Inline inline) => Add(inline);

    public void AppendFormatted(ImmutableArray<Inline> phrase)
    {
        EndWords();
        inlines.AddRange(phrase);
    }

    public ImmutableArray<Inline> ToInlines()
    {
        EndWords();
        return inlines.ToImmutable();
    }

    private void Add(Inline inline)
    {
        EndWords();
        inlines.Add(inline);
    }

    private void EndWords()
    {
        if (words.Length > 0)
        {
            inlines.Add(new TextRun(words.ToString()));
            words.Clear();
        }
    }
}
