namespace Ita.DocGen.Documents;

/// <summary>A distance on paper. The unit is in the name, never in a bare number.</summary>
public readonly record struct Length(double InPoints) : IComparable<Length>
{
    private const double PointsPerCentimetre = 72 / 2.54;

    public static Length Zero => default;

    public double InCentimetres => InPoints / PointsPerCentimetre;

    /// <summary>Twentieths of a point, the unit of Word's paragraphs and tables.</summary>
    public int InTwips => (int)Math.Round(InPoints * 20, MidpointRounding.AwayFromZero);

    /// <summary>English metric units, the unit of Word's drawings.</summary>
    public long InEmus => (long)Math.Round(InPoints * 12700, MidpointRounding.AwayFromZero);

    public static Length Points(double points) => new(points);

    public static Length Centimetres(double centimetres) => new(centimetres * PointsPerCentimetre);

    public static Length operator +(Length left, Length right) => new(left.InPoints + right.InPoints);

    public static Length operator -(Length left, Length right) => new(left.InPoints - right.InPoints);

    public static Length operator *(Length length, double factor) => new(length.InPoints * factor);

    public static bool operator <(Length left, Length right) => left.InPoints < right.InPoints;

    public static bool operator >(Length left, Length right) => left.InPoints > right.InPoints;

    public static bool operator <=(Length left, Length right) => left.InPoints <= right.InPoints;

    public static bool operator >=(Length left, Length right) => left.InPoints >= right.InPoints;

    public int CompareTo(Length other) => InPoints.CompareTo(other.InPoints);
}
