using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>oit-checklist.xlsx → the checklist of year N; URLs and elements joined by the typed code.</summary>
internal sealed class DisclosureBinder(CodeReader codes)
{
    public DisclosureChecklist Bind(BoundWorkbook book, Rulebook rules)
    {
        var urls = book.RowsOf(UrlsSheet.Sheet)
            .Select((row, index) => UrlOf(row, index, rules))
            .Where(pair => pair is not null)
            .ToLookup(pair => pair!.Value.Code, pair => pair!.Value.Url);
        var elements = book.RowsOf(ElementsSheet.Sheet)
            .Select(row => ElementOf(row, rules))
            .Where(pair => pair is not null)
            .ToLookup(pair => pair!.Value.Code, pair => pair!.Value.Answer);
        return new DisclosureChecklist(
        [
            .. book.RowsOf(DisclosureSheet.Sheet)
                .Select(row => ItemOf(row, rules))
                .OfType<DisclosureItem>()
                .Select(item => item with
                {
                    Urls = [.. urls[item.Code].OrderBy(url => url.Order)],
                    Elements = [.. elements[item.Code]],
                }),
        ]);
    }

    private DisclosureItem? ItemOf(BoundRow row, Rulebook rules) =>
        codes.Read(row.Text(DisclosureSheet.Code), rules, 'o') is { } code
            ? new DisclosureItem(code.Value, code.Cell)
            {
                Responsible = new Responsibility(row.Text(DisclosureSheet.Division), row.Several(DisclosureSheet.Others), row.Text(DisclosureSheet.PrintedResponsible)),
                ResponsiblePerson = row.Text(DisclosureSheet.Person),
                DataDue = row.Day(DisclosureSheet.DataDue),
                PublicationDue = row.Day(DisclosureSheet.PublicationDue),
                Status = row.Choice(DisclosureSheet.Status, Words.Statuses),
                PublishedOn = row.Day(DisclosureSheet.PublishedOn),
                Progress = row.Text(DisclosureSheet.Progress),
                ItasText = row.Text(DisclosureSheet.ItasText),
                Remark = row.Text(DisclosureSheet.Remark),
            }
            : null;

    private (string Code, DisclosureUrl Url)? UrlOf(BoundRow row, int index, Rulebook rules) =>
        codes.Read(row.Text(UrlsSheet.Code), rules, 'o') is { } code && row.Text(UrlsSheet.Url) is { } url
            ? (code.Value, new DisclosureUrl(row.Whole(UrlsSheet.Order) ?? index + 1, url) { Steps = row.Text(UrlsSheet.Steps) })
            : null;

    private (string Code, ElementAnswer Answer)? ElementOf(BoundRow row, Rulebook rules) =>
        codes.Read(row.Text(ElementsSheet.Code), rules, 'o') is { } code && row.Text(ElementsSheet.Element) is { } element
            ? (code.Value, new ElementAnswer(element.Value, row.Address(ElementsSheet.State))
            {
                State = row.Choice(ElementsSheet.State, Words.ElementStates),
                Where = row.Text(ElementsSheet.Where),
            })
            : null;
}
