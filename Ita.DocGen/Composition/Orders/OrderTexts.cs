using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Orders;

/// <summary>The clauses of the order: why, by which power, what, from when.</summary>
internal sealed class OrderTexts(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.PlanRules;
    private readonly Citations citations = new(input, prose);

    public ImmutableArray<Inline> Ground
    {
        get
        {
            var terms = rules.Terms;
            var instruments = rules.Instruments.Select(rule => Sentence.Of(prose, $"{rule.Name} ({rule.ShortName})")).ToArray();
            return Sentence.Of(prose, $"ตามที่{terms["nacc"]} ({terms["naccShort"]}) กำหนดให้หน่วยงานของรัฐเข้ารับ{terms["assessment"]} ({terms["assessmentEnglish"]}) ประจำปีงบประมาณ พ.ศ. {input.Assessment.PlanYear} ด้วยเครื่องมือการประเมิน ได้แก่ {Sentence.Join(instruments)} นั้น");
        }
    }

    public ImmutableArray<Inline> Aim
    {
        get
        {
            var orders = citations.InForceFor(DocumentKinds.AssignmentOrder).ToArray();
            var beside = orders.Length == 0 ? [] : Sentence.Of(prose, $" ประกอบกับ{citations.All(orders)}");
            return Sentence.Of(prose, $"เพื่อให้การจัดเตรียมข้อมูลและการเปิดเผยข้อมูลสาธารณะของ{prose.AgencyName}ครบถ้วน ถูกต้อง และเป็นไปตามกำหนดเวลา{beside}");
        }
    }

    /// <summary>The usual provisions by kind of agency; others have to name theirs.</summary>
    public string UsualPower => input.Assessment.Agency.Type switch
    {
        AgencyType.SubdistrictAdministration => "มาตรา 59 และมาตรา 60 แห่งพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม",
        AgencyType.ProvincialAdministration => "มาตรา 35/5 แห่งพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540 และที่แก้ไขเพิ่มเติม",
        AgencyType.Other => "",
        _ => "มาตรา 48 เตรส และมาตรา 48 เอกูนวีสติ แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม",
    };

    public string Verb => (HasGroups, HasDuties) switch
    {
        (true, true) => "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบ",
        (true, false) => "แต่งตั้งคณะทำงาน",
        _ => "มอบหมายผู้รับผิดชอบ",
    };

    public bool HasGroups => !input.Assessment.Papers.WorkingGroups.IsEmpty;

    public bool HasDuties => input.Assessment.Disclosure.Items.Any(item => !item.Responsible.IsEmpty || item.ResponsiblePerson is not null);

    public ImmutableArray<Inline> Assignment => Sentence.Of(
        prose,
        $"จึง{Verb}ดำเนินการตามตัวชี้วัดการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {input.Assessment.PlanYear} ดังต่อไปนี้");

    public IEnumerable<ImmutableArray<Inline>> Repeals =>
        citations.RepealedByOrder.Select(order => Sentence.Of(prose, $"ให้ยกเลิก{citations.Of(order)} และให้ใช้คำสั่งนี้แทน"));

    public ImmutableArray<Inline> Effect => Sentence.Of(prose, $"ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป");
}
