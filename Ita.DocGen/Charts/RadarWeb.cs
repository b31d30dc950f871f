namespace Ita.DocGen.Charts;

/// <summary>The geometry of a radar: where on which spoke a share of the radius lies.</summary>
internal sealed record RadarWeb(ChartPosition Centre, double Radius, int Spokes)
{
    public ChartPosition At(int spoke, double share)
    {
        var (sine, cosine) = Math.SinCos(spoke * 2 * Math.PI / Spokes);
        return new ChartPosition(Centre.X + (sine * share * Radius), Centre.Y - (cosine * share * Radius));
    }

    public IEnumerable<ChartPosition> Ring(double share) => Enumerable.Range(0, Spokes).Select(spoke => At(spoke, share));
}
