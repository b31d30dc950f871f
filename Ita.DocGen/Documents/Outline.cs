using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>
/// The headings of a document in order, numbered in the one scheme of every report. All writers number by this,
/// so that Word, PDF and page never disagree.
/// </summary>
public sealed class Outline
{
    private readonly Dictionary<Heading, OutlineEntry> byHeading = new(ReferenceEqualityComparer.Instance);

    private Outline(ImmutableArray<OutlineEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            byHeading[entry.Heading] = entry;
        }
    }

    /// <summary>Every heading, the continuations too.</summary>
    public ImmutableArray<OutlineEntry> Entries { get; }

    public OutlineEntry this[Heading heading] => byHeading[heading];

    /// <summary>Null for a heading inside a list or a table: it stands in no outline and bears no number.</summary>
    public OutlineEntry? Find(Heading heading) => byHeading.GetValueOrDefault(heading);

    /// <summary>The headings that stand in the contents.</summary>
    public IEnumerable<OutlineEntry> ContentsDownTo(int deepestLevel) =>
        Entries.Where(entry => !entry.Heading.IsContinuation && entry.Level <= deepestLevel);

    public static Outline Of(Document document)
    {
        var numbers = new HeadingNumbers(document.Digits);
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        foreach (var section in document.Sections)
        {
            if (section.RestartsHeadingNumbers)
            {
                numbers.Restart();
            }

            foreach (var heading in HeadingsIn(section.Blocks))
            {
                var anchor = heading.Anchor ?? $"h-{entries.Count + 1}";
                entries.Add(new OutlineEntry(heading, heading.Level, numbers.Next(heading), PlainText.Of(heading.Text), anchor));
            }
        }

        return new Outline(entries.ToImmutable());
    }

    /// <summary>Blocks as a list item or a table cell may hold them: the outline knows no headings there, a bold line says the same.</summary>
    internal static ImmutableArray<Block> WithoutHeadings(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading)
            {
                throw new ArgumentException("A heading cannot stand in a list or a table: write a bold paragraph", nameof(blocks));
            }

            if (block is Group group)
            {
                _ = WithoutHeadings(group.Blocks);
            }
        }

        return blocks;
    }

    internal static IEnumerable<Heading> HeadingsIn(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block => block switch
        {
            Heading heading => [heading],
            Group group => HeadingsIn(group.Blocks),
            MemoHead { Entry: { } entry } => [entry],
            OrderHead { Entry: { } entry } => [entry],
            _ => Enumerable.Empty<Heading>(),
        });
}
