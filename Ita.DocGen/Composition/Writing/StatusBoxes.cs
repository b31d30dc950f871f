using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The pair ☐ ยังไม่ได้ดำเนินการ / ☑ ดำเนินการ, then lines with dashes. A third state opens the lines in words.</summary>
internal static class StatusBoxes
{
    public static ImmutableArray<Block> Pair(WorkStatus? status) =>
    [
        Line(status is WorkStatus.NotStarted or WorkStatus.Cancelled, "ยังไม่ได้ดำเนินการ"),
        Line(status is WorkStatus.Done or WorkStatus.InProgress or WorkStatus.Continuing, "ดำเนินการ"),
    ];

    /// <summary>The first line behind the pair, where neither box says it all.</summary>
    public static ImmutableArray<Inline>? Remark(WorkStatus? status) =>
        status is WorkStatus.InProgress or WorkStatus.Continuing or WorkStatus.Cancelled ? [new TextRun(WorkWords.StatusWord(status))] : null;

    public static Paragraph Line(bool isTicked, string words) =>
        new(ParagraphStyle.TableText, [new CheckBox(isTicked), new TextRun(" " + words)]);
}
