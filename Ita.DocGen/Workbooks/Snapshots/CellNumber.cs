namespace Ita.DocGen.Workbooks;

/// <summary>A double of Excel as the decimal a person typed: 15 significant digits, so that 97.8 is 97.8.</summary>
internal static class CellNumber
{
    private const double Largest = 7e27;

    public static CellValue Of(double number) =>
        double.IsFinite(number) && Math.Abs(number) < Largest
            ? CellValue.OfNumber((decimal)number)
            : CellValue.OfError("#NUM!");
}
