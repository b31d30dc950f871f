using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Composition.Memos;

public sealed class SignatureTests
{
    private const string Clerk = "ปลัด" + OfficeSample.AgencyName;
    private const string Head = "นายก" + OfficeSample.AgencyName;

    [Theory]
    [InlineData(SigningCapacity.ActingForAbsent, "รักษาราชการแทน")]
    [InlineData(SigningCapacity.ActingInPost, "รักษาการในตำแหน่ง")]
    [InlineData(SigningCapacity.Delegated, "ปฏิบัติราชการแทน")]
    [InlineData(SigningCapacity.PerformingDuties, "ปฏิบัติหน้าที่")]
    public void Who_acts_for_another_signs_with_the_own_post_and_below_it_the_other(SigningCapacity capacity, string word)
    {
        var step = Step(2, SigningRole.Endorser, "หัวหน้าสำนักปลัด") with { Capacity = capacity, ActingFor = OfficeSample.Typed(Clerk) };
        var group = Groups(step).Last();
        group.Blocks.OfType<SignatureBlock>().Single().Lines.ShouldBe([$"หัวหน้าสำนักปลัด {word}", Clerk]);
        group.Blocks.OfType<Paragraph>().First().Text.ShouldBe([new TextRun("ความเห็นของ" + Clerk)]);
    }

    [Fact]
    public void The_own_post_stands_alone_with_its_level_written_on() =>
        Signature(Step(1, SigningRole.Author, "นักวิเคราะห์นโยบายและแผน")).Lines.ShouldBe(["นักวิเคราะห์นโยบายและแผนชำนาญการ"]);

    [Fact]
    public void A_rank_stands_before_the_space_and_the_name_without_title_in_brackets()
    {
        var signature = Signature(Step(1, SigningRole.Author, "หัวหน้าสำนักปลัด"));
        signature.Rank.ShouldBe("จ่าเอก");
        signature.Name.ShouldBe("สมมุติ รักงาน");
    }

    [Fact]
    public void A_person_without_a_name_leaves_dots_in_the_brackets()
    {
        var signature = Signature(Step(1, SigningRole.Author, Clerk));
        signature.Name.Trim('.').ShouldBeEmpty();
        signature.Name.ShouldNotBeEmpty();
        signature.Lines.ShouldBe([Clerk]);
    }

    [Theory]
    [InlineData("นายทดสอบ ดีงาม", null, "นายทดสอบ ดีงาม")]
    [InlineData("จ.อ.ทดสอบ ดีงาม", "จ่าเอก", "ทดสอบ ดีงาม")]
    public void A_signer_who_is_not_on_the_people_sheet_signs_as_typed(string typed, string? rank, string name)
    {
        var step = new SigningStep(DocumentKinds.ResultMemo, 1, SigningRole.Author, OfficeSample.Cell) { Signer = OfficeSample.Typed(typed) };
        var signature = Signature(step);
        signature.Rank.ShouldBe(rank);
        signature.Name.ShouldBe(name);
    }

    [Fact]
    public void An_endorsement_has_boxes_reason_and_lines_and_stays_on_one_page()
    {
        var step = Step(2, SigningRole.Approver, Head) with { Choices = ["ทราบ", "เห็นชอบ", "ไม่เห็นชอบ"], BlankLines = 3 };
        var blocks = Groups(step).Last().Blocks;
        blocks.OfType<Paragraph>().First().Text.ShouldBe([new TextRun("ความเห็น/ข้อสั่งการของ" + Head)]);
        var boxes = blocks.OfType<Paragraph>().Last().Text;
        boxes.OfType<CheckBox>().Count().ShouldBe(3);
        boxes[^2].ShouldBe(new TextRun(" ไม่เห็นชอบ เนื่องจาก "));
        boxes[^1].ShouldBeOfType<Blank>();
        blocks.OfType<BlankLines>().Single().Count.ShouldBe(3);
        blocks[^1].ShouldBeOfType<SignatureBlock>().Lines.ShouldBe([Head]);
    }

    [Fact]
    public void A_typed_remark_takes_the_place_of_the_lines_and_a_typed_heading_that_of_ours()
    {
        var step = Step(2, SigningRole.Approver, Head) with { TypedRemark = OfficeSample.Typed("แจ้งทุกกองดำเนินการภายใน 30 วัน"), EndorsementHeading = OfficeSample.Typed("คำสั่ง") };
        var blocks = Groups(step).Last().Blocks;
        blocks.OfType<BlankLines>().ShouldBeEmpty();
        blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Text)).ShouldBe(["คำสั่ง", "แจ้งทุกกองดำเนินการภายใน ๓๐ วัน"]);
    }

    [Fact]
    public void A_chain_may_be_signed_through_without_a_remark()
    {
        var blocks = Blocks(Step(1, SigningRole.Author, "หัวหน้าสำนักปลัด"), Step(2, SigningRole.Endorser, Clerk) with { BlankLines = 0 }, Step(3, SigningRole.Approver, Head) with { BlankLines = 0 });
        blocks.OfType<Group>().Count().ShouldBe(1);
        blocks.OfType<SignatureBlock>().Count().ShouldBe(2);
    }

    [Fact]
    public void The_closing_is_never_parted_from_the_first_signature()
    {
        var group = Groups(Step(1, SigningRole.Author, "หัวหน้าสำนักปลัด")).First();
        group.Blocks[0].ShouldBeOfType<Paragraph>().Style.ShouldBe(ParagraphStyle.Closing);
        group.Blocks[1].ShouldBeOfType<SignatureBlock>();
    }

    [Fact]
    public void Without_a_chain_those_in_office_sign_division_clerk_and_head()
    {
        var signatures = UsualChain(OfficeSample.Year());
        signatures.Select(signature => signature.Lines.Single()).ShouldBe(["หัวหน้าสำนักปลัด", Clerk, Head]);
        signatures.Select(signature => signature.Name.Trim('.')).ShouldBe(["สมมุติ รักงาน", "", "นายทดลอง ใจดี"]);
    }

    [Fact]
    public void Who_left_before_the_day_of_the_memo_leaves_dots()
    {
        var year = OfficeSample.Year();
        var people = year.Agency.People.Select(person => person with { Until = OfficeSample.Typed(new DateOnly(2025, 9, 30)) });
        UsualChain(year with { Agency = year.Agency with { People = [.. people] } }).ShouldAllBe(signature => signature.Name.Trim('.').Length == 0);
    }

    [Theory]
    [InlineData(AgencyType.SubdistrictMunicipality, "เทศบาลตำบลทุ่งตัวอย่าง", "เรียน  นายกเทศมนตรีตำบลทุ่งตัวอย่าง")]
    [InlineData(AgencyType.CityMunicipality, "เทศบาลนครตัวอย่าง", "เรียน  นายกเทศมนตรีนครตัวอย่าง")]
    [InlineData(AgencyType.ProvincialAdministration, "องค์การบริหารส่วนจังหวัดตัวอย่าง", "เรียน  นายกองค์การบริหารส่วนจังหวัดตัวอย่าง")]
    public void The_head_is_named_after_the_kind_of_agency(AgencyType type, string name, string line)
    {
        var year = OfficeSample.Year();
        OfficeSample.Dump(DocumentKinds.ResultMemo, year with { Agency = year.Agency with { Type = type, FullName = OfficeSample.Typed(name) } }).ShouldContain(line + "\n");
    }

    private static SignatureBlock[] UsualChain(Assessment assessment) =>
        [.. OfficeSample.Document(DocumentKinds.ResultMemo, assessment).Sections[0].Blocks.OfType<Group>().Select(group => group.Blocks.OfType<SignatureBlock>().Single())];

    private static SigningStep Step(int order, SigningRole role, string post) => OfficeSample.Step(DocumentKinds.ResultMemo, order, role, post);

    private static Block[] Blocks(params SigningStep[] steps) =>
        [.. OfficeSample.Document(DocumentKinds.ResultMemo, OfficeSample.WithChain([.. steps])).Sections[0].Blocks];

    private static Group[] Groups(params SigningStep[] steps) => [.. Blocks(steps).OfType<Group>()];

    private static SignatureBlock Signature(SigningStep step) => Groups(step)[0].Blocks.OfType<SignatureBlock>().Single();
}
