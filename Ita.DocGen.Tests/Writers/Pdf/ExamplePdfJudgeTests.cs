using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What programs of others say of every document of the example years.</summary>
public sealed class ExamplePdfJudgeTests(ExamplePdfs pdfs) : IClassFixture<ExamplePdfs>
{
    [JudgeFact("qpdf")]
    public void Qpdf_finds_no_fault_in_any() => pdfs.All
        .Where(pdf => !Judges.Run("qpdf", "--check", pdf.Path).Succeeded().Contains("No syntax or stream encoding errors found", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [JudgeFact("pdfinfo")]
    public void Pdfinfo_finds_tags_and_both_claims_in_all()
    {
        foreach (var pdf in pdfs.All)
        {
            Judges.Run("pdfinfo", pdf.Path).Succeeded().ShouldMatch(@"Tagged:\s+yes", pdf.Name);
            var meta = Judges.Run("pdfinfo", "-meta", pdf.Path).Succeeded();
            meta.ShouldContain("<pdfaid:part>2</pdfaid:part>", Case.Sensitive, pdf.Name);
            meta.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>", Case.Sensitive, pdf.Name);
            meta.ShouldContain("<pdfuaid:part>1</pdfuaid:part>", Case.Sensitive, pdf.Name);
        }
    }

    /// <summary>Books are left to pdf.js: poppler takes a quarter of a minute for one.</summary>
    [JudgeFact("pdfinfo")]
    public void The_structure_poppler_reads_back_is_the_model_piece_by_piece()
    {
        foreach (var pdf in pdfs.All.Where(pdf => !DocumentKinds.Get(pdf.Document.Id).IsBook))
        {
            var read = StructureText.Read(Judges.Run("pdfinfo", "-struct-text", pdf.Path).Succeeded());
            var model = ModelElements.Of(pdf.Document);
            var difference = Enumerable.Range(0, Math.Max(read.Count, model.Count)).FirstOrDefault(i => read.ElementAtOrDefault(i) != model.ElementAtOrDefault(i), -1);
            (difference < 0 ? null : $"{pdf.Name}: {model.ElementAtOrDefault(difference)} came back as {read.ElementAtOrDefault(difference)}").ShouldBeNull();
        }
    }

    [JudgeFact(PdfJs.Node, PdfJs.Package)]
    public void Pdf_js_gives_back_every_piece_letter_by_letter()
    {
        var read = PdfJs.Read(pdfs.All.Select(pdf => pdf.Path));
        foreach (var pdf in pdfs.All)
        {
            var (lost, invented) = PiecesByPage.Compare(ModelElements.Of(pdf.Document), read[pdf.Path]);
            lost.ShouldBeEmpty(pdf.Name);
            invented.ShouldBeEmpty(pdf.Name);
        }
    }

    [JudgeFact("pdftotext")]
    public void Poppler_gives_back_every_letter_and_no_space_that_was_not_typed()
    {
        foreach (var pdf in pdfs.All)
        {
            var raw = Judges.Run("pdftotext", "-raw", pdf.Path, "-").Succeeded();
            ReadBack.Lost(pdf.Document, raw).ShouldBeEmpty(pdf.Name);
            ReadBack.LinesWithOtherSpaces(pdf.Document, raw).ShouldBeEmpty(pdf.Name);
            ReadBack.LinesWithOtherSpaces(pdf.Document, Judges.Run("pdftotext", pdf.Path, "-").Succeeded()).ShouldBeEmpty(pdf.Name);
        }
    }

    [JudgeFact("mutool")]
    public void Mupdf_gives_back_every_letter()
    {
        foreach (var pdf in pdfs.All)
        {
            ReadBack.Lost(pdf.Document, Judges.Run("mutool", "draw", "-q", "-F", "txt", pdf.Path).Succeeded()).ShouldBeEmpty(pdf.Name);
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void Every_clause_that_a_program_can_check_holds_in_every_document()
    {
        var broken = from pdf in pdfs.All
                     let evidence = new PdfEvidence(pdf.Bytes)
                     from clause in ArchiveClauses.All.Concat(AccessClauses.All)
                     where !clause.Holds(evidence)
                     select $"{pdf.Name}: {clause.Number} {clause.Rule}";
        broken.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void The_fonts_of_every_document_take_no_more_than_sixty_kilobytes()
    {
        foreach (var pdf in pdfs.All)
        {
            PdfSizeTests.FontBytesOf(new PdfEvidence(pdf.Bytes)).ShouldBeInRange(1, PdfSizeTests.MostFonts, pdf.Name);
        }
    }
}
