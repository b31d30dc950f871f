using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>agency.xlsx → memos and orders, signatures, texts, cited orders, working groups.</summary>
internal sealed class PapersBinder(FindingLog log, ImmutableArray<Person> people)
{
    public AgencyPapers Bind(BoundWorkbook book) => new(
        [.. book.RowsOf(PapersSheet.Sheet).Select(PaperOf).OfType<Paper>()],
        [.. book.RowsOf(SigningSheet.Sheet).Select(SignatureOf).OfType<SigningStep>()],
        [.. book.RowsOf(TextsSheet.Sheet).Select(TextOf).OfType<PaperText>()],
        [.. book.RowsOf(CitedOrdersSheet.Sheet).Select(CitedOrderOf)],
        [.. book.RowsOf(GroupMembersSheet.Sheet).Select(MemberOf).OfType<WorkingGroupMember>()],
        [.. book.RowsOf(GroupDutiesSheet.Sheet).Select(DutyOf).OfType<WorkingGroupDuty>()]);

    private Paper? PaperOf(BoundRow row)
    {
        if (Document(row, PapersSheet.Document) is not { } id)
        {
            return null;
        }

        return new Paper(id, row.Address(PapersSheet.Document))
        {
            IsWanted = row.IsBlank(PapersSheet.Wanted) || row.IsTicked(PapersSheet.Wanted),
            Style = StyleOf(row, id),
            OwnerDivision = row.Text(PapersSheet.Owner),
            Number = row.Text(PapersSheet.Number),
            Date = row.Day(PapersSheet.Date),
            Subject = row.Text(PapersSheet.Subject),
            Addressee = row.Text(PapersSheet.Addressee),
            Enclosures = row.Lines(PapersSheet.Enclosures),
            Purpose = row.Choice(PapersSheet.Purpose, Words.Purposes),
            BoundInto = Documents(row, PapersSheet.BoundInto),
            OrderInBook = row.Whole(PapersSheet.OrderInBook),
            Status = row.Choice(PapersSheet.Status, Words.PaperStatuses)?.Value ?? PaperStatus.Draft,
            PublishedOn = row.Day(PapersSheet.PublishedOn),
            Url = row.Text(PapersSheet.Url),
        };
    }

    // Only the measures are announced; a memo that should be is told like any word that is not on the list.
    private MemoStyle StyleOf(BoundRow row, string id)
    {
        var style = row.Choice(PapersSheet.Style, Words.MemoStyles);
        if (style is { Value: MemoStyle.Announcement } && id != DocumentKinds.MeasuresMemo)
        {
            log.AddUnreadable(Problems.ValueNotInList(
                style.Cell,
                PapersSheet.Style.Heading,
                row.Text(PapersSheet.Style)!.Value,
                ChoiceLists.MemoStyles.Words.Where(word => !Words.MemoStyles.TryFind(word, out var meaning) || meaning != MemoStyle.Announcement)));
            return MemoStyle.Narrative;
        }

        return style?.Value ?? MemoStyle.Narrative;
    }

    private SigningStep? SignatureOf(BoundRow row, int index)
    {
        if (Document(row, SigningSheet.Document) is not { } id)
        {
            return null;
        }

        var signer = row.Text(SigningSheet.Signer);
        return new SigningStep(
            id,
            row.Whole(SigningSheet.Order) ?? index + 1,
            row.Choice(SigningSheet.Role, Words.SigningRoles)?.Value ?? SigningRole.Author,
            row.Address(SigningSheet.Signer))
        {
            Signer = signer,
            Person = PersonNames.Find(people, signer),
            Capacity = row.Choice(SigningSheet.Capacity, Words.Capacities)?.Value ?? SigningCapacity.OwnPost,
            ActingFor = row.Text(SigningSheet.ActingFor),
            EndorsementHeading = row.Text(SigningSheet.Heading),
            Choices = BoxesOf(row),
            TypedRemark = row.Text(SigningSheet.Remark),
            BlankLines = row.Whole(SigningSheet.Lines) ?? 2,
        };
    }

    private static ImmutableArray<string> BoxesOf(BoundRow row) =>
        row.Text(SigningSheet.Boxes) is { Value: not "ไม่มีช่องเลือก" } boxes
            ? [.. boxes.Value.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];

    private PaperText? TextOf(BoundRow row, int index)
    {
        var id = Document(row, TextsSheet.Document);
        var place = row.Text(TextsSheet.Place);
        var text = row.Text(TextsSheet.Text);
        var isRead = row.IsTicked(TextsSheet.DraftWasRead);
        if (id is null || place is null || (text is null && !isRead))
        {
            return null;
        }

        return new PaperText(id, place.Value, row.Whole(TextsSheet.Order) ?? index + 1, text ?? new Sourced<string>("", row.Address(TextsSheet.Text)))
        {
            DraftWasRead = isRead,
        };
    }

    private CitedOrder CitedOrderOf(BoundRow row) => new(row.Address(CitedOrdersSheet.Number))
    {
        Kind = row.Text(CitedOrdersSheet.Kind),
        IssuedBy = row.Text(CitedOrdersSheet.IssuedBy),
        Number = row.Text(CitedOrdersSheet.Number),
        Date = row.Day(CitedOrdersSheet.Date),
        Subject = row.Text(CitedOrdersSheet.Subject),
        CitedIn = Documents(row, CitedOrdersSheet.CitedIn),
        CopyFile = row.Text(CitedOrdersSheet.Copy),
        Status = row.Text(CitedOrdersSheet.Status),
    };

    private WorkingGroupMember? MemberOf(BoundRow row, int index)
    {
        var name = row.Text(GroupMembersSheet.Person);
        return row.Text(GroupMembersSheet.Group) is { } group
            ? new WorkingGroupMember(group, row.Whole(GroupMembersSheet.Order) ?? index + 1, row.Address(GroupMembersSheet.Group))
            {
                PersonName = name,
                Person = PersonNames.Find(people, name),
                Post = row.Text(GroupMembersSheet.Post),
                Capacity = row.Text(GroupMembersSheet.Capacity),
            }
            : null;
    }

    private static WorkingGroupDuty? DutyOf(BoundRow row, int index) =>
        row.Text(GroupDutiesSheet.Group) is { } group && row.Text(GroupDutiesSheet.Duty) is { } duty
            ? new WorkingGroupDuty(group, row.Whole(GroupDutiesSheet.Order) ?? index + 1, duty)
            : null;

    private string? Document(BoundRow row, ColumnSchema column) =>
        row.Text(column) is { } typed ? Understand(typed, column) : null;

    private ImmutableArray<Sourced<string>> Documents(BoundRow row, ColumnSchema column) =>
        [.. row.Several(column).Select(typed => (typed, Id: Understand(typed, column))).Where(pair => pair.Id is not null).Select(pair => pair.typed with { Value = pair.Id! })];

    private string? Understand(Sourced<string> typed, ColumnSchema column)
    {
        if (DocumentKinds.Find(typed.Value) is { } kind)
        {
            return kind.Id;
        }

        var key = Thai.ThaiText.MatchingKey(typed.Value);
        if (DocumentKinds.All.FirstOrDefault(candidate => Thai.ThaiText.MatchingKey(candidate.ShortName) == key) is { } near)
        {
            return near.Id;
        }

        log.AddUnreadable(Problems.ValueNotInList(typed.Cell, column.Heading, typed.Value, DocumentKinds.All.Select(candidate => candidate.ShortName)));
        return null;
    }
}
