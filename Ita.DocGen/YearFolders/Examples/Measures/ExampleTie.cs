namespace Ita.DocGen.YearFolders.Examples;

/// <summary>What an activity answers in the result of year N−1; codes are those of that year.</summary>
internal sealed record ExampleTie(string Number, string Links, string Priority, string? Finding = null, string? CarriedFrom = null)
{
    public const string Urgent = "เร่งด่วน";
    public const string Improve = "พัฒนา";
    public const string Keep = "รักษามาตรฐาน";
}
