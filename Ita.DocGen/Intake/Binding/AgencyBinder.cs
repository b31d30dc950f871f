using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>agency.xlsx → the agency with its divisions and people.</summary>
internal static class AgencyBinder
{
    public static Agency Bind(BoundWorkbook book)
    {
        var divisions = book.RowsOf(DivisionsSheet.Sheet).Select(DivisionOf).OfType<Division>().ToImmutableArray();
        var people = book.RowsOf(PeopleSheet.Sheet).Select(PersonOf).ToImmutableArray();
        var agency = new Agency(divisions, people);
        return book.PairsOf(AgencySheet.Sheet) is { } pairs ? Fill(agency, pairs) : agency;
    }

    private static Agency Fill(Agency agency, BoundPairs pairs) => agency with
    {
        Type = pairs.Choice(AgencySheet.Type, Words.AgencyTypes)?.Value ?? AgencyType.SubdistrictAdministration,
        FullName = pairs.Text(AgencySheet.FullName),
        ShortName = pairs.Text(AgencySheet.ShortName),
        District = pairs.Text(AgencySheet.District)?.Select(name => WithoutWord(name, "อำเภอ")),
        Province = pairs.Text(AgencySheet.Province)?.Select(name => WithoutWord(name, "จังหวัด")),
        Address = pairs.Text(AgencySheet.Address),
        PostalCode = pairs.Text(AgencySheet.PostalCode),
        Telephone = pairs.Text(AgencySheet.Telephone),
        Fax = pairs.Text(AgencySheet.Fax),
        Email = pairs.Text(AgencySheet.Email),
        Website = pairs.Text(AgencySheet.Website),
        OtherDomains = pairs.Lines(AgencySheet.OtherDomains),
        ReferenceCode = pairs.Text(AgencySheet.ReferenceCode),
        EmblemFile = pairs.Text(AgencySheet.Emblem),
        EitLink = pairs.Text(AgencySheet.EitLink),
        LegalPower = pairs.Text(AgencySheet.LegalPower),
        AllowedNames = pairs.Lines(AgencySheet.AllowedNames),
    };

    private static Division? DivisionOf(BoundRow row, int index) =>
        row.Text(DivisionsSheet.FullName) is { } name
            ? new Division(row.Whole(DivisionsSheet.Order) ?? index + 1, name)
            {
                TableName = row.Text(DivisionsSheet.TableName),
                Units = row.Lines(DivisionsSheet.Units),
                Head = row.Text(DivisionsSheet.Head),
                Telephone = row.Text(DivisionsSheet.Telephone),
                Extension = row.Text(DivisionsSheet.Extension),
            }
            : null;

    private static Person PersonOf(BoundRow row)
    {
        var first = row.Text(PeopleSheet.FirstName);
        var last = row.Text(PeopleSheet.LastName);
        var post = row.Text(PeopleSheet.Post);
        return new Person(PersonNames.KeyOf(first?.Value, last?.Value, post?.Value), row.Address(PeopleSheet.Post))
        {
            Title = row.Text(PeopleSheet.Title),
            Rank = row.Text(PeopleSheet.Rank),
            FirstName = first,
            LastName = last,
            Post = post,
            PostLevel = row.Text(PeopleSheet.PostLevel),
            ExecutivePost = row.Text(PeopleSheet.ExecutivePost),
            Division = row.Text(PeopleSheet.Division),
            From = row.Day(PeopleSheet.From),
            Until = row.Day(PeopleSheet.Until),
        };
    }

    private static string WithoutWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) ? name[word.Length..].Trim() : name;
}
