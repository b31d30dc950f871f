using Ita.DocGen.Charts;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Charts and pictures with their captions; no figure is wider than its column or higher than a page.</summary>
internal sealed class FigureSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double SpaceAbove = 6;

    public List<Slab> Set(ChartBlock block, BlockFrame frame)
    {
        var part = new StructureElement(StructureRole.Div, frame.Parent);
        var caption = SetCaption(block.Caption, part, frame);
        var height = Math.Clamp(block.Height.InPoints, 1, MostHeight(caption));
        ChartDrawing DrawAt(double points) => ChartDrawer.Draw(block.Chart, Length.Points(Math.Max(1, frame.Width)), Length.Points(points), new ChartTextMeasure(context));
        var figure = new StructureElement(StructureRole.Figure, part) { AltText = AltOf(block.Chart.AltText, block.Chart.Title) };
        return Together(new ChartSlab(DrawAt, height, height, figure, frame.X, context), caption);
    }

    public List<Slab> Set(PictureBlock block, BlockFrame frame)
    {
        var part = new StructureElement(StructureRole.Div, frame.Parent);
        var caption = SetCaption(block.Caption, part, frame);
        var (width, height) = (0.0, 0.0);
        if (block.Picture is { PixelWidth: > 0, PixelHeight: > 0 })
        {
            var fit = block.Fit();
            var scale = Math.Min(1, Math.Min(frame.Width / fit.Width.InPoints, MostHeight(caption) / fit.Height.InPoints));
            (width, height) = (fit.Width.InPoints * scale, fit.Height.InPoints * scale);
        }

        var figure = new StructureElement(StructureRole.Figure, part) { AltText = AltOf(block.AltText, block.Caption ?? block.Picture.Name) };
        return Together(new PictureSlab(block.Picture, figure, new PicturePlace(frame.X, frame.Width, block.Alignment), width, height, height), caption);
    }

    private static List<Slab> Together(Slab figure, List<Slab> caption)
    {
        figure.SpaceBefore = SpaceAbove;
        if (caption.Count > 0)
        {
            figure.KeepsWithNext = KeepStrength.Firm;
        }

        return [figure, .. caption];
    }

    private static string AltOf(string text, string otherwise) => text.Length > 0 ? text : otherwise.Length > 0 ? otherwise : "ภาพประกอบ";

    private List<Slab> SetCaption(string? caption, StructureElement part, BlockFrame frame) =>
        string.IsNullOrEmpty(caption)
            ? []
            : paragraphs.Set(new Paragraph(ParagraphStyle.Caption, [new TextRun(caption)]), frame with { Parent = part });

    private double MostHeight(List<Slab> caption) =>
        Math.Max(20, context.Paper.TextHeight.InPoints - StackSlab.HeightOf(caption) - caption.Sum(slab => slab.SpaceBefore) - (4 * SpaceAbove));
}
