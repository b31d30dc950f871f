using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The contents, right on first opening: entries and page numbers are written, each number a field that a person may update.</summary>
internal sealed class ContentsPlanner(PlanContext context, ParagraphPlanner paragraphs)
{
    public void Plan(BlockSink sink, TableOfContents contents, Flow flow)
    {
        var deepest = Math.Clamp(contents.DeepestLevel, 1, 4);
        var entries = context.Outline.ContentsDownTo(deepest).ToArray();
        var title = paragraphs.PlanText(contents.Title, WordStyle.ContentsHead);
        if (entries.Length == 0)
        {
            sink.Add(title);
            return;
        }

        var lines = ImmutableArray.CreateBuilder<ParagraphPlan>(entries.Length + 1);
        lines.Add(title);
        for (var i = 0; i < entries.Length; i++)
        {
            var line = PlanEntry(entries[i], flow);
            var look = context.Styles.LookOf(StyleCatalogue.ContentsRole(entries[i].Level));
            var pieces = line.Pieces;
            pieces = i == 0 ? pieces.Insert(0, new FieldStartPiece($" TOC \\o \"1-{deepest}\" \\h \\z \\u ", look)) : pieces;
            pieces = i == entries.Length - 1 ? pieces.Add(new FieldEndPiece(look)) : pieces;
            lines.Add(line with { Pieces = pieces });
        }

        sink.Add(new ContentsPlan(lines.MoveToImmutable()));
    }

    private ParagraphPlan PlanEntry(OutlineEntry entry, Flow flow)
    {
        var role = StyleCatalogue.ContentsRole(entry.Level);
        var look = context.Styles.LookOf(role);
        var bookmark = context.Bookmarks.ContentsNameOf(entry.Heading);
        var page = new FieldPiece($" PAGEREF {bookmark} \\h{DigitSwitch}", PageOf(entry), look);
        return new ParagraphPlan(
            context.Styles.IdOf(role),
            [new LinkPiece(null, bookmark, [.. paragraphs.Pieces(OfficeText.CleanLine(entry.Label), look), new TabPiece(look), page])])
        {
            Format = new ParagraphFormat
            {
                Tabs = [new TabPlan(flow.Width, IsRight: true, IsDotted: true)],
                Indent = new IndentPlan(StyleCatalogue.Of(role).Look.LeftIndent.InTwips, 0, 0),
            },
        };
    }

    private string DigitSwitch => context.Document.Digits == DigitStyle.Thai ? " \\*  ThaiArabic " : " ";

    private string PageOf(OutlineEntry entry)
    {
        if (context.Options.PageOfAnchor?.TryGetValue(entry.Anchor, out var page) != true)
        {
            return "";
        }

        var arabic = page.ToString(CultureInfo.InvariantCulture);
        return context.Document.Digits == DigitStyle.Thai ? ThaiDigits.ToThai(arabic) : arabic;
    }
}
