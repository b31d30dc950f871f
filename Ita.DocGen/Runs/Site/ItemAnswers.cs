using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>
/// The items that ask for one of our documents: those of this year's list, whose answer may stand in the folder of the
/// year before, and those of next year's list that this folder already answers.
/// </summary>
internal sealed class ItemAnswers(int planYear, RulebookShelf shelf, StandingFiles standing)
{
    private static readonly string[] Endings = [".pdf", ".docx", ".html"];

    public IEnumerable<ItemAnswer> All() =>
        Of(planYear).Concat(Of(planYear + 1).Where(answer => answer.FolderYear == planYear));

    public string? FileFor(Item item) => Of(planYear).FirstOrDefault(answer => answer.Item.Code == item.Code && answer.FolderYear == planYear)?.File;

    private IEnumerable<ItemAnswer> Of(int year) =>
        shelf.Find(year) is not { } rules
            ? []
            : rules.Duties
                .Where(duty => duty.IsAsked && rules.FindItem(duty.ItemCode!) is not null)
                .GroupBy(duty => (duty.ItemCode, duty.YearOffset))
                .OrderBy(group => rules.FindItem(group.Key.ItemCode!)!.Number)
                .SelectMany(group => Best([.. group.Select(duty => Answer(year, rules.FindItem(duty.ItemCode!)!, duty))]));

    // The bound file is what is signed and uploaded; its parts stand in for it only while it is not made.
    private static IEnumerable<ItemAnswer> Best(ItemAnswer[] answers)
    {
        var book = answers.Where(answer => answer.Document.IsBook).ToArray();
        var made = answers.Where(answer => answer.File is not null).ToArray();
        return book.Any(answer => answer.File is not null) || made.Length == 0 ? (book.Length > 0 ? book : answers) : made;
    }

    private ItemAnswer Answer(int year, Item item, DocumentDuty duty)
    {
        var folderYear = year + duty.YearOffset;
        var name = FormattableString.Invariant($"ita-{folderYear}-{duty.Document}");
        return new ItemAnswer(year, item, DocumentKinds.Get(duty.Document), folderYear, Endings.Select(ending => name + ending).FirstOrDefault(file => standing.Has(folderYear, file)));
    }
}
