using System.Globalization;

namespace Ita.DocGen.Rulebooks;

/// <summary>All statements of a rulebook, entry by entry, with their grounds.</summary>
internal static class RulebookFacts
{
    public static IEnumerable<Fact> Of(Rulebook rulebook) =>
    [
        .. rulebook.Instruments.Select(rule => new Fact(
            rule.ShortName,
            string.Create(CultureInfo.InvariantCulture, $"{rule.Name} น้ำหนักร้อยละ {rule.Weight * 100:0.##} จำนวน {rule.ItemCount} ข้อ"),
            rule.Grounds)),
        .. rulebook.Indicators.Select(indicator => new Fact($"ตัวชี้วัดที่ {indicator.Number}", indicator.Name, indicator.Grounds)),
        .. rulebook.SubIndicators.Select(sub => new Fact($"ตัวชี้วัดย่อยที่ {sub.Number}", sub.Name, sub.Grounds)),
        .. rulebook.Items.SelectMany(OfItem),
        new Fact("ระดับผลการประเมิน", string.Join(" · ", rulebook.LevelScale.Levels.Select(level => level.Name)), rulebook.LevelScale.Grounds),
        new Fact("วิธีคำนวณคะแนน", rulebook.ScoreRules.AreOitIndicatorsDerivable ? "คำนวณตัวชี้วัดที่ 9 และ 10 จากรายข้อได้" : "ใช้คะแนนตัวชี้วัดที่ 9 และ 10 ตามประกาศ", rulebook.ScoreRules.Grounds),
        .. rulebook.ScoreRules.Facts,
        new Fact("ข้อเทียบเท่าปีก่อน", "การจับคู่ข้อของปีนี้กับข้อของปีก่อน", rulebook.CrosswalkGrounds),
        .. rulebook.Duties.Select(duty => new Fact(duty.Document, duty.ItemCode ?? "ไม่มีข้อใดขอเอกสารนี้", duty.Grounds)),
        .. rulebook.Calendar.Milestones.Select(milestone => new Fact("ปฏิทิน", milestone.Name, milestone.Grounds)),
        .. rulebook.SevenIssues.Select(issue => new Fact($"ประเด็นที่ {issue.Number}", issue.Name, issue.Grounds)),
        .. rulebook.Remarks,
    ];

    private static IEnumerable<Fact> OfItem(Item item) =>
        item.Elements.Select(element => new Fact($"{item.Code} องค์ประกอบที่ {element.Number}", element.Text, element.Grounds))
            .Prepend(new Fact(item.Code, item.Name, item.Grounds));
}
