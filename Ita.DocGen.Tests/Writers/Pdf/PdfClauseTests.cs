using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

public class PdfClauseTests
{
    private static readonly Lazy<PdfEvidence> Sample = new(() => new PdfEvidence(SetPdf.Bytes(SampleDocument.Draft())));

    private static readonly Lazy<PdfEvidence> Smallest = new(() => new PdfEvidence(SetPdf.Bytes(SampleDocument.Of())));

    public static TheoryData<string> Clauses => [.. ArchiveClauses.All.Concat(AccessClauses.All).Select(clause => $"{clause.Number} {clause.Rule}")];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Keeps_the_clause(string clause)
    {
        var checkedClause = ArchiveClauses.All.Concat(AccessClauses.All).Single(known => $"{known.Number} {known.Rule}" == clause);
        checkedClause.Holds(Sample.Value).ShouldBeTrue($"the sample breaks {clause}");
    }

    [Fact]
    public void Keeps_every_clause_in_an_empty_document()
    {
        foreach (var clause in ArchiveClauses.All.Concat(AccessClauses.All).Where(clause => !clause.Number.EndsWith("7.21.7", StringComparison.Ordinal)))
        {
            clause.Holds(Smallest.Value).ShouldBeTrue($"{clause.Number} {clause.Rule}");
        }
    }

    [Fact]
    public void Opens_links_into_the_document_and_into_the_web()
    {
        var pdf = Sample.Value.Pdf;
        Sample.Value.Annotations.ShouldContain(link => link.ContainsKey("Dest"));
        Sample.Value.Annotations.Where(link => link.ContainsKey("A")).Select(link => pdf.Text(pdf.Dictionary(link["A"])["URI"])).ShouldContain("https://www.example.go.th/ita/2569?a=1&b=2");
    }

    [Fact]
    public void Names_its_pages_as_they_are_numbered()
    {
        var pdf = Sample.Value.Pdf;
        var labels = pdf.Items(pdf.Dictionary(pdf.Catalog["PageLabels"])["Nums"]).Where((_, index) => index % 2 == 1).Select(label => pdf.Text(pdf.Dictionary(label)["P"])).ToList();
        labels.ShouldBe(["๑", "๒", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"]);
    }
}
