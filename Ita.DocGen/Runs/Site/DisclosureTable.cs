using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The o items of the year as open data: a row an address, and one row for an item without any.</summary>
internal static class DisclosureTable
{
    public static IEnumerable<OpenTable> Of(Assessment assessment)
    {
        var rows = assessment.PlanRules.ItemsOf(Instrument.Oit)
            .Select(item => (Item: item, Filled: assessment.Disclosure.Find(item.Code)))
            .Where(pair => pair.Filled is { } filled && (filled.Status is not null || !filled.Urls.IsEmpty || !filled.Responsible.IsEmpty))
            .SelectMany(pair => Rows(assessment, pair.Item, pair.Filled!))
            .ToImmutableArray();
        return rows.IsEmpty ? [] : [new OpenTable("oit", "ข้อมูล OIT", Columns, rows)];
    }

    private static ImmutableArray<OpenColumn> Columns { get; } =
    [
        new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ของรายการข้อมูล รหัสข้อเป็นของปีนี้", OpenColumnKind.Whole),
        new("ข้อ", "รหัสข้อในระบบ ITAS เช่น o12"),
        new("ตัวชี้วัดย่อยที่", "เช่น 9.1"),
        new("ตัวชี้วัดย่อย", "ชื่อตัวชี้วัดย่อย"),
        new("ข้อมูล", "ชื่อข้อมูลที่ต้องเปิดเผย", OpenColumnKind.LongText),
        new("ผู้รับผิดชอบ", "ส่วนราชการ คั่นด้วยอัฒภาค (;)"),
        new("สถานะ", "สถานะการดำเนินการ"),
        new("วันที่เผยแพร่", "วันที่เผยแพร่บนเว็บไซต์", OpenColumnKind.Day),
        new("ลำดับ_URL", "ลำดับที่อยู่ของข้อนั้น", OpenColumnKind.Whole),
        new("URL", "ที่อยู่ของข้อมูลบนเว็บไซต์", OpenColumnKind.LongText),
        new("ขั้นตอนการเข้าถึง", "วิธีเข้าถึงข้อมูลจากที่อยู่นั้น", OpenColumnKind.LongText),
    ];

    private static IEnumerable<ImmutableArray<OpenValue>> Rows(Assessment assessment, Item item, DisclosureItem filled)
    {
        var urls = filled.Urls.IsEmpty ? [null] : filled.Urls.Select(url => (DisclosureUrl?)url);
        return urls.Select(url => ImmutableArray.Create(
            OpenValue.Of(assessment.PlanYear),
            OpenValue.Of(item.Code),
            OpenValue.Of(item.SubIndicator),
            OpenValue.Of(item.SubIndicator is { } sub ? assessment.PlanRules.FindSubIndicator(sub)?.Name : null),
            OpenValue.Of(item.Name),
            OpenValue.Of(string.Join("; ", filled.Responsible.All.Select(division => division.Value))),
            OpenValue.Of(WorkWords.StatusWord(filled.Status?.Value)),
            OpenValue.Of(filled.PublishedOn?.Value),
            OpenValue.Of((decimal?)url?.Order),
            OpenValue.Of(url?.Url.Value),
            OpenValue.Of(url?.Steps?.Value)));
    }
}
