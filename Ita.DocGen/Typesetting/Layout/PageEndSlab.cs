namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Nothing more on this page.</summary>
internal sealed class PageEndSlab : Slab
{
    public override double Height => 0;

    public override bool EndsPage => true;

    public override void Place(PageCanvas canvas, double x, double y)
    {
    }
}
