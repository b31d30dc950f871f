using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>Orders run by calendar year: a December order of fiscal year N is "/N−1".</summary>
internal sealed partial class OrderNumbersAreOfTheirYear : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var papers = input.Assessment.Papers;
        return papers.Papers.Where(paper => paper.DocumentId == DocumentKinds.AssignmentOrder).Select(paper => (paper.Number, paper.Date))
            .Concat(papers.CitedOrders.Where(order => order.Kind?.Value == "คำสั่ง").Select(order => (order.Number, order.Date)))
            .Where(order => order.Number is not null && order.Date is not null)
            .Select(order => Compare(order.Number!, order.Date!))
            .OfType<Diagnostic>();
    }

    private static Diagnostic? Compare(Sourced<string> number, Sourced<DateOnly> date)
    {
        var match = YearOfNumber().Match(ThaiDigits.ToArabic(number.Value));
        var year = BuddhistYear.Of(date.Value);
        return match.Success && int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture) != year
            ? Problems.OrderYearDiffers(number.Cell, number.Value, ThaiDate.Full(date.Value, Numerals.Arabic), year).RelatedTo(date.Cell)
            : null;
    }

    [GeneratedRegex(@"/\s*(25\d\d)\s*$")]
    private static partial Regex YearOfNumber();
}
