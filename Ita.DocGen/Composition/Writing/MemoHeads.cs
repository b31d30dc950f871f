using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The head of a memo: division with telephone and e-mail, number and date over leaders, subject.</summary>
internal sealed class MemoHeads(CompositionInput input, Prose prose)
{
    private readonly Agency agency = input.Assessment.Agency;

    public MemoHead Of(Paper? paper, Division? owner, string subject) => new(
        "บันทึกข้อความ",
        [
            new MemoLine([new MemoField("ส่วนราชการ", From(owner)) { Source = SourceOf(owner?.FullName) }]),
            new MemoLine(
            [
                new MemoField("ที่", Number(paper)) { Source = SourceOf(paper?.Number) },
                new MemoField("วันที่", paper?.Date is { } date ? prose.Show(ThaiDate.Full(date.Value)) : "") { Source = SourceOf(paper?.Date) },
            ]),
            new MemoLine([new MemoField("เรื่อง", subject) { Source = SourceOf(paper?.Subject) }]),
        ])
    {
        Garuda = input.Garuda,
    };

    /// <summary>The division that writes: the chosen one, or the first, which is the clerk's office.</summary>
    public Division? Owner(Paper? paper) =>
        agency.Divisions.FirstOrDefault(division => paper?.OwnerDivision?.Value is { } name && (name == division.FullName.Value || name == division.NameInTables))
        ?? agency.Divisions.OrderBy(division => division.Order).FirstOrDefault();

    // Digits of an e-mail address stay as they are.
    private string From(Division? owner)
    {
        var telephone = owner?.Telephone ?? agency.Telephone;
        var parts = new[]
        {
            owner is null ? null : prose.Show(owner.FullName.Value),
            prose.AgencyName,
            telephone is null ? null : "โทร. " + prose.Show(telephone.Value),
            owner?.Extension is { } extension && telephone is not null ? "ต่อ " + prose.Show(extension.Value) : null,
            agency.Email is { } email ? "อีเมล " + email.Value : null,
        };
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    // The registry writes the running number behind the agency's code.
    private string Number(Paper? paper)
    {
        var code = agency.ReferenceCode?.Value;
        return paper?.Number?.Value switch
        {
            null => code is null ? "" : prose.Show(code) + "/",
            var number when code is not null && int.TryParse(ThaiDigits.ToArabic(number), NumberStyles.None, CultureInfo.InvariantCulture, out _) => prose.Show($"{code}/{number}"),
            var number => prose.Show(number),
        };
    }

    private static Provenance? SourceOf<T>(Sourced<T>? typed) => typed is null ? null : Provenance.Of(typed.Cell);
}
