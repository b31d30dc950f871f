using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.OfficeStyles;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The pure half of the writer: a document in, the plan of a Word file out. Refuses nothing; what Word cannot hold is mended here.</summary>
internal static class WordPlanner
{
    public static WordPlan Plan(Document document, WordOptions options, StyleBook styles, OfficeStyle? office = null)
    {
        var context = new PlanContext(document, options, styles);
        var blocks = new BlockPlanner(context);
        var sections = new SectionPlanner(context, office);
        var sink = new BlockSink(blocks.Sliver());
        SectionPlan? last = null;
        foreach (var section in document.Sections)
        {
            if (last is not null)
            {
                sink.EndSection(last);
            }

            last = sections.Plan(section);
            var before = sink.Count;
            blocks.Plan(sink, section.Blocks, new Flow(last.TextWidth, last.TextHeight));
            if (sink.Count == before)
            {
                sink.Add(blocks.Sliver());
            }
        }

        last ??= sections.Plan(new Section(PageSetup.Portrait, []));
        return new WordPlan(sink.ToBody(), last)
        {
            Footnotes = context.Footnotes.ToPlan(),
            Numbering = context.Numbering.ToPlan(),
            Edges = sections.Edges,
            Relations = context.Relations.Relations,
            Media = context.Relations.Media,
            Charts = context.Relations.Charts,
        };
    }
}
