using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition.Orders;

public sealed class AnnouncementTests
{
    private const string Id = DocumentKinds.MeasuresMemo;

    private static readonly Paper Chosen = new(Id, OfficeSample.Cell) { Style = MemoStyle.Announcement };

    [Fact]
    public void Chosen_as_an_announcement_the_measures_stand_in_its_official_form() =>
        GoldenText.ShouldMatch(Dump(Chosen with { Date = OfficeSample.Typed(new DateOnly(2026, 1, 15)) }), "Composition", "memo-measures-announcement");

    [Fact]
    public void It_has_ground_list_day_and_signature_and_nothing_of_a_memo()
    {
        var blocks = Announced(Chosen).Sections.ShouldHaveSingleItem().Blocks;

        blocks.Select(block => block.GetType()).ShouldBe([typeof(OrderHead), typeof(Paragraph), typeof(Paragraph), typeof(Table), typeof(Group)]);
        blocks[^1].ShouldBeOfType<Group>().Blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Paragraph), typeof(SignatureBlock)]);
        var dump = Dump(Chosen);
        dump.ShouldNotContain("เรียน ");
        dump.ShouldNotContain("Closing");
        dump.ShouldNotContain("ขอความเห็นชอบ");
    }

    [Fact]
    public void Without_a_date_the_day_is_left_to_the_hand() =>
        Dump(Chosen).ShouldContain("ประกาศ ณ วันที่ .......... เดือน .............................. พ.ศ. ................\n");

    [Fact]
    public void Every_measure_has_one_row_with_its_divisions_and_its_period()
    {
        var table = Announced(Chosen).Sections[0].Blocks.OfType<Table>().ShouldHaveSingleItem();

        table.Rows.Length.ShouldBe(table.HeaderRows + 3);
        Dump(Chosen).ShouldContain("จำนวน ๓ มาตรการ ดังนี้\n");
    }

    [Fact]
    public void The_one_who_acts_for_the_head_signs_with_both_posts()
    {
        var acting = OfficeSample.Step(Id, 1, SigningRole.Approver, "หัวหน้าสำนักปลัด") with
        {
            Capacity = SigningCapacity.PerformingDuties,
            ActingFor = OfficeSample.Typed("นายก" + OfficeSample.AgencyName),
        };

        OfficeSample.Dump(Id, OfficeSample.With(Chosen, OfficeSample.WithChain(acting)))
            .ShouldContain("| หัวหน้าสำนักปลัด ปฏิบัติหน้าที่ | นายก" + OfficeSample.AgencyName);
    }

    [Fact]
    public void A_subject_and_texts_of_the_staff_win()
    {
        var year = OfficeSample.With(Chosen with { Subject = OfficeSample.Typed("มาตรการปี 2569") });
        var dump = OfficeSample.Dump(Id, year with { Papers = year.Papers with { Texts = [Text("เรื่องเดิม", "ด้วยนโยบาย"), Text("ข้อเสนอแนะ", "ให้รายงานผลทุก 6 เดือน")] } });

        dump.ShouldContain("| เรื่อง มาตรการปี ๒๕๖๙\n");
        dump.ShouldContain("p Body: ด้วยนโยบาย\n");
        dump.ShouldContain("p Body: ให้รายงานผลทุก ๖ เดือน\n");
        dump.ShouldNotContain("ตามที่");
    }

    [Fact]
    public void Without_measures_or_without_its_tick_nothing_is_announced()
    {
        OfficeSample.Compose(Id, OfficeSample.With(Chosen) with { Measures = MeasurePlan.Empty }).LeftOut.ShouldBe(LeftOutReason.NothingFilledIn);
        OfficeSample.Compose(Id, OfficeSample.With(Chosen with { IsWanted = false })).LeftOut.ShouldBe(LeftOutReason.NotWanted);
    }

    private static PaperText Text(string place, string text) => new(Id, place, 1, OfficeSample.Typed(text));

    private static Document Announced(Paper paper) => OfficeSample.Document(Id, OfficeSample.With(paper));

    private static string Dump(Paper paper) => OfficeSample.Dump(Id, OfficeSample.With(paper));
}
