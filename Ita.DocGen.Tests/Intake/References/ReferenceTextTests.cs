using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>
/// Three documents that offices published, put into workbooks: each gives exactly the findings of its known faults.
/// Nothing of their texts stands here; the places are enough.
/// </summary>
public sealed class ReferenceTextTests
{
    private static readonly Dictionary<string, (Func<SheetGridFolder> Folder, string Expected)> Documents = new(StringComparer.Ordinal)
    {
        // A second agency, a letter beside a second overall score, slips of official names, a list numbered ๒ ๒, parts that give another total,
        // limits found in the result of a year that is not out yet.
        ["001"] = (PlanOfIssues.Folder, """
            agency.xlsx(ข้อความในเอกสาร!C2): error other-agency-as-own
            agency.xlsx(ข้อความในเอกสาร!C3): warning text-cites-letter-level
            agency.xlsx(ข้อความในเอกสาร!C3): warning text-cites-other-score
            agency.xlsx(ข้อความในเอกสาร!C5): warning name-is-misspelled
            agency.xlsx(ข้อความในเอกสาร!C6): hint text-cites-result-of-plan-year
            measures.xlsx(มาตรการ!D4): hint list-number-repeats
            scores.xlsx(คะแนนรายปี!B2): error scores-do-not-add-up
            scores.xlsx(คะแนนรายปี!C2): error level-is-a-letter
            scores.xlsx(วิเคราะห์ ๗ ประเด็น!B6): warning name-is-misspelled
            scores.xlsx(วิเคราะห์ ๗ ประเด็น!B7): warning name-is-misspelled
            """),

        // Three days of April in the six-month round, a row shifted by one column, a list numbered ๓ ๓ ๓, an item code lost in scanning.
        ["002"] = (ProgressOfTopics.Folder, """
            measures.xlsx(ผล รอบ ๖ เดือน!D4): warning six-months-cite-later
            measures.xlsx(ผล รอบ ๖ เดือน!D8): warning six-months-cite-later
            measures.xlsx(ผล รอบ ๖ เดือน!D9): warning six-months-cite-later
            measures.xlsx(มาตรการ!D4): hint list-number-repeats
            measures.xlsx(มาตรการ!E5): warning division-is-a-text
            measures.xlsx(มาตรการ!B10): hint link-is-unknown
            """),

        // The own district miswritten, the plan's heading of last year, an item of 10.00 points, item scores that differ between two tables,
        // last year's period, one analysis pasted twice, one word again and again.
        ["003"] = (PlanOfIndicators.Folder, """
            agency.xlsx(ข้อความในเอกสาร!C5): error other-agency-as-own
            agency.xlsx(ข้อความในเอกสาร!C5): hint text-cites-measures-of-result-year
            measures.xlsx(มาตรการ!C2): warning text-cites-other-item-score
            measures.xlsx(มาตรการ!E2): note letter-is-typed-in-pieces
            measures.xlsx(มาตรการ!C3): warning text-cites-other-item-score
            measures.xlsx(มาตรการ!C3): hint name-is-misspelled
            measures.xlsx(มาตรการ!D3): hint name-is-misspelled
            measures.xlsx(มาตรการ!E3): hint list-number-repeats
            measures.xlsx(มาตรการ!E3): hint name-is-misspelled
            measures.xlsx(มาตรการ!G5): warning period-outside-fiscal-year
            scores.xlsx(คะแนนรายข้อ!B35): hint item-score-is-no-step
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C2): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C3): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C4): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C5): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C6): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C8): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!B9): hint analysis-is-repeated
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C9): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C10): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!B11): hint name-is-misspelled
            scores.xlsx(วิเคราะห์รายตัวชี้วัด!C11): hint name-is-misspelled
            """),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [ReferenceTheory]
    [MemberData(nameof(Names))]
    public void A_published_document_gives_exactly_the_findings_of_its_faults(string name)
    {
        var folder = Documents[name].Folder();
        folder.Findings().ShouldBe(
            Documents[name].Expected.ReplaceLineEndings("\n").Trim(),
            string.Join('\n', folder.Read().Findings.Select(finding => DiagnosticText.Line(finding, Language.Thai))));
    }
}
