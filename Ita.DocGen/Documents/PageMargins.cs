namespace Ita.DocGen.Documents;

public sealed record PageMargins(Length Left, Length Top, Length Right, Length Bottom)
{
    public static PageMargins Report { get; } = Of(3.0, 2.5, 2.0, 2.0);

    public static PageMargins Memo { get; } = Of(3.0, 2.0, 2.0, 2.0);

    public static PageMargins Wide { get; } = Of(2.0, 2.5, 2.0, 1.5);

    private static PageMargins Of(double left, double top, double right, double bottom) =>
        new(Length.Centimetres(left), Length.Centimetres(top), Length.Centimetres(right), Length.Centimetres(bottom));
}
