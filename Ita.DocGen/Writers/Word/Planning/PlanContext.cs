using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>What the planners of one document share: its styles and outline, and the collectors of everything that needs an id.</summary>
internal sealed class PlanContext
{
    private int drawings;
    private int checkBoxes;

    public PlanContext(Document document, WordOptions options, StyleBook styles)
    {
        Document = document;
        Options = options;
        Styles = styles;
        Outline = Outline.Of(document);
        Bookmarks = new BookmarkBook(Outline);
        Numbering = new NumberingBook(document.Digits);
    }

    public Document Document { get; }

    public WordOptions Options { get; }

    public StyleBook Styles { get; }

    public Outline Outline { get; }

    public BookmarkBook Bookmarks { get; }

    public NumberingBook Numbering { get; }

    public RelationBook Relations { get; } = new();

    public FootnoteBook Footnotes { get; } = new();

    public DrawingFrame Frame(string kind, string altText, Length width, Length height)
    {
        drawings++;
        return new DrawingFrame(drawings, $"{kind} {drawings}", OfficeText.CleanLine(altText), Math.Max(1, width.InEmus), Math.Max(1, height.InEmus));
    }

    public int NextCheckBox() => ++checkBoxes;
}
