using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition.Checklists;

public sealed class ChecklistTests
{
    private const string Id = DocumentKinds.DisclosureChecklist;

    [Fact]
    public void The_checklist_shows_every_item_with_elements_and_addresses() =>
        GoldenText.ShouldMatch(OfficeSample.Dump(Id), "Composition", "oit-checklist");

    [Fact]
    public void An_element_that_does_not_apply_says_so_and_one_that_is_there_is_ticked()
    {
        var dump = OfficeSample.Dump(Id);
        dump.ShouldContain("☑ ผังโครงสร้างทั้งหน่วยงาน ครบทั้งฝ่ายการเมืองและฝ่ายประจำ (หน้า ๑)");
        dump.ShouldContain("☐ หน้าที่และอำนาจโดยสรุป ไม่คัดลอกกฎหมายทั้งฉบับ (ไม่เกี่ยวข้อง)");
    }

    [Fact]
    public void An_address_typed_without_its_beginning_still_leads_there_and_keeps_its_digits() =>
        OfficeSample.Dump(Id).ShouldContain("[www.thungtuayang.example.go.th/o1?id=25](https://www.thungtuayang.example.go.th/o1?id=25) (เมนู ๒ ข้อมูลหน่วยงาน)");

    [Fact]
    public void The_counts_change_with_one_status()
    {
        var year = OfficeSample.Year();
        OfficeSample.Dump(Id).ShouldContain("ดำเนินการแล้ว ๑ ข้อ จาก ๔ ข้อ");
        var items = year.Disclosure.Items.Select(item => item.Code == "o2" ? item with { Status = OfficeSample.Typed(WorkStatus.Done) } : item);
        OfficeSample.Dump(Id, year with { Disclosure = new DisclosureChecklist([.. items]) }).ShouldContain("ดำเนินการแล้ว ๒ ข้อ จาก ๔ ข้อ");
    }
}
