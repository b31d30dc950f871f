using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>Papers in an agency's own family: Laksaman, drawn after TH SarabunPSK.</summary>
public sealed class OwnFontJudgeTests : IDisposable
{
    private const string Folder = "/usr/share/fonts/truetype/tlwg/";
    private const string Regular = "file:" + Folder + "Laksaman.ttf";
    private const string Bold = "file:" + Folder + "Laksaman-Bold.ttf";
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    [JudgeFact("pdffonts", "pdftotext", "qpdf", Regular, Bold)]
    public void Are_set_in_it_and_copied_letter_by_letter()
    {
        var selection = OwnFonts.Select([FileOf(Regular), FileOf(Bold)]);
        selection.Findings.ShouldBeEmpty();
        var document = SampleDocument.EveryBlock();
        Write(document, selection.Library);

        var fonts = Judges.Run("pdffonts", path).Succeeded();
        fonts.ShouldContain("+Laksaman");
        fonts.ShouldContain("+Laksaman-Bold");
        Judges.Run("qpdf", "--check", path).Succeeded().ShouldContain("No syntax or stream encoding errors found");
        var evidence = new PdfEvidence(File.ReadAllBytes(path));
        ArchiveClauses.All.Concat(AccessClauses.All).Where(clause => !clause.Holds(evidence)).Select(clause => $"{clause.Number} {clause.Rule}").ShouldBeEmpty();
        ReadBack.Lost(document, Judges.Run("pdftotext", "-raw", path, "-").Succeeded()).ShouldBeEmpty();
    }

    [JudgeFact("pdffonts", Regular)]
    public void Stay_in_Sarabun_and_say_so_where_the_family_is_not_whole()
    {
        var selection = OwnFonts.Select([FileOf(Regular)]);
        selection.Findings.Select(finding => finding.Code).ShouldBe(["font-family-is-incomplete"]);
        Write(SampleDocument.EveryBlock(), selection.Library);
        Judges.Run("pdffonts", path).Succeeded().ShouldNotContain("Laksaman");
    }

    public void Dispose() => File.Delete(path);

    private static FontFile FileOf(string judge) => new("fonts/" + Path.GetFileName(judge), File.ReadAllBytes(Judges.GetPlace(judge)));

    private void Write(Document document, FontLibrary fonts)
    {
        using var target = File.Create(path);
        new PdfWriter().Write(document, new PdfOptions(new Typesetter(new TypesetOptions(fonts, LineBreaker.Default))), target);
    }
}
