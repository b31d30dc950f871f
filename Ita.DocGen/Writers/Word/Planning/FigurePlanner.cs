using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Charts and pictures in a line of their own, their caption tied below.</summary>
internal sealed class FigurePlanner(PlanContext context, ParagraphPlanner paragraphs)
{
    public void Plan(BlockSink sink, ChartBlock block, Flow flow)
    {
        var height = Length.Points(Math.Min(block.Height.InPoints, flow.PageHeight / 20.0));
        var frame = context.Frame("แผนภูมิ", block.Chart.AltText, Length.Points(flow.Room / 20.0), height);
        var look = context.Styles.LookOf(WordStyle.Normal);
        Add(sink, new ChartPiece(frame, context.Relations.OfChart(block.Chart), look), block.Caption, TextAlignment.Centre, flow);
    }

    public void Plan(BlockSink sink, PictureBlock block, Flow flow)
    {
        if (!PictureBytes.AreTrue(block.Picture))
        {
            sink.Add(paragraphs.PlanText(block.Caption ?? block.AltText, WordStyle.Caption));
            return;
        }

        var fitting = block with
        {
            MaximumWidth = Length.Points(Math.Min(block.MaximumWidth.InPoints, flow.Room / 20.0)),
            MaximumHeight = Length.Points(Math.Min(block.MaximumHeight.InPoints, flow.PageHeight / 20.0)),
        };
        var (width, height) = fitting.Fit();
        Add(sink, PieceOf(block.Picture, block.AltText, width, height, floats: false), block.Caption, block.Alignment, flow);
    }

    /// <summary>A picture of this upright size. The frame holds the size of the stored bytes, before turning.</summary>
    public PicturePiece PieceOf(Picture picture, string altText, Length width, Length height, bool floats)
    {
        var frame = picture.Turn.SwapsSides ? context.Frame("ภาพ", altText, height, width) : context.Frame("ภาพ", altText, width, height);
        return new PicturePiece(frame, context.Relations.OfPicture(picture), new PicturePlacement(picture.Turn, floats), context.Styles.LookOf(WordStyle.Normal));
    }

    private void Add(BlockSink sink, PiecePlan piece, string? caption, TextAlignment alignment, Flow flow)
    {
        sink.Add(new ParagraphPlan(context.Styles.IdOf(WordStyle.Normal), [piece])
        {
            Format = new ParagraphFormat
            {
                Alignment = alignment,
                KeepNext = caption is not null,
                Indent = flow.Left == 0 ? null : new IndentPlan(flow.Left, 0, 0),
                SpaceBefore = flow.IsInTable ? null : 80,
            },
        });
        if (caption is not null)
        {
            sink.Add(paragraphs.PlanText(caption, WordStyle.Caption, alignment == TextAlignment.Centre ? null : new ParagraphFormat { Alignment = alignment }));
        }
    }
}
