using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// What the year's list says about one document of the program: whether an item asks for it, which one, and of which year.
/// </summary>
/// <param name="Document">The document's id ("annual-report").</param>
/// <param name="ItemCode">The item of this rulebook that the document answers; null when none asks for it.</param>
/// <param name="YearOffset">The year folder that answers the item, counted from this rulebook's year: 0 its own, −1 the folder before.</param>
/// <param name="TitleLines">The official title, line by line, of the document that a folder of this year makes.</param>
public sealed record DocumentDuty(
    string Document,
    string? ItemCode,
    int YearOffset,
    ImmutableArray<string> TitleLines,
    Grounds Grounds)
{
    public bool IsAsked => ItemCode is not null;
}
