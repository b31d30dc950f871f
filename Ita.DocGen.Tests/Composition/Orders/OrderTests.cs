using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition.Orders;

public sealed class OrderTests
{
    private const string Id = DocumentKinds.AssignmentOrder;

    [Fact]
    public void The_order_has_every_clause_the_group_and_a_table_a_sub_indicator() =>
        GoldenText.ShouldMatch(OfficeSample.Dump(Id), "Composition", "assignment-order");

    [Fact]
    public void Number_and_date_follow_the_calendar_year()
    {
        var paper = new Paper(Id, OfficeSample.Cell) { Number = OfficeSample.Typed("14"), Date = OfficeSample.Typed(new DateOnly(2025, 12, 15)) };
        var dump = OfficeSample.Dump(Id, OfficeSample.With(paper));
        dump.ShouldContain("| ที่ ๑๔/๒๕๖๘ |");
        dump.ShouldContain("สั่ง ณ วันที่ ๑๕ ธันวาคม พ.ศ. ๒๕๖๘\n");
    }

    [Fact]
    public void Without_working_groups_it_only_assigns()
    {
        var year = OfficeSample.Year();
        var dump = OfficeSample.Dump(Id, year with { Papers = year.Papers with { WorkingGroups = [] } });
        dump.ShouldContain("| เรื่อง มอบหมายผู้รับผิดชอบดำเนินการ");
        dump.ShouldNotContain("แต่งตั้งคณะทำงาน");
    }

    [Fact]
    public void Without_duties_it_only_appoints()
    {
        var dump = OfficeSample.Dump(Id, OfficeSample.Year() with { Disclosure = DisclosureChecklist.Empty });
        dump.ShouldContain("| เรื่อง แต่งตั้งคณะทำงานดำเนินการ");
        dump.ShouldNotContain("table [10 58 32]");
    }

    [Fact]
    public void The_power_is_the_agencys_own_cell_before_the_usual_provisions()
    {
        var year = OfficeSample.Year();
        var composed = OfficeSample.Compose(Id, year with { Agency = year.Agency with { LegalPower = OfficeSample.Typed("มาตรา 5 แห่งข้อบัญญัติตัวอย่าง") } });
        Documents.DocumentDump.Of(composed.Document!).ShouldContain(" อาศัยอำนาจตามความในมาตรา ๕ แห่งข้อบัญญัติตัวอย่าง จึงแต่งตั้ง");
        composed.Drafts.ShouldNotContain(draft => draft.Text.StartsWith("อาศัยอำนาจ", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_assigned_means_no_order()
    {
        var year = OfficeSample.Year();
        OfficeSample.Compose(Id, year with { Disclosure = DisclosureChecklist.Empty, Papers = year.Papers with { WorkingGroups = [] } }).LeftOut.ShouldBe(LeftOutReason.NothingFilledIn);
        OfficeSample.Compose(Id, OfficeSample.With(new Paper(Id, OfficeSample.Cell) { IsWanted = false })).LeftOut.ShouldBe(LeftOutReason.NotWanted);
    }
}
