using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>office/upload.html: how to bring the site to the web, which file answers which item, and what to type into ITAS.</summary>
internal sealed class UploadGuide(Assessment assessment, RulebookShelf shelf, StandingFiles standing)
{
    public const string Path = "office/upload.html";

    private readonly Prose prose = new(assessment);
    private readonly ItemAnswers answers = new(assessment.PlanYear, shelf, standing);

    public OutputFile Compose()
    {
        var year = assessment.PlanYear;
        var chrome = new PageChrome(prose.AgencyName, prose.Show(YearBanner.Of(year)), "assets/")
        {
            Digits = prose.Digits,
            Home = standing.Has(year, "index.html") ? new PageLink("../site/index.html", prose.AgencyName) : null,
        };
        var page = new UploadGuidePage(chrome, prose.Show($"วิธีนำเอกสารขึ้นเว็บไซต์และกรอกระบบ ITAS ปี {year}"))
        {
            Steps = [.. Steps().Select(prose.Show)],
            Answers = [.. answers.All().Select(Row)],
            Items = [.. assessment.PlanRules.ItemsOf(Instrument.Oit).Select(Entry)],
        };
        return OutputFile.Of(Path, target => SitePages.Write(page, target));
    }

    private IEnumerable<string> Steps()
    {
        var year = assessment.PlanYear;
        var place = $"{assessment.Agency.Website?.Value.TrimEnd('/') ?? "https://เว็บไซต์ของหน่วยงาน"}/ita-{year}/";
        yield return $"แตกแฟ้ม {UploadSet.NameOf(year)} ซึ่งมีทุกแฟ้มที่ต้องนำขึ้น ตรงกับโฟลเดอร์ site ของปีนี้";
        yield return $"นำทุกแฟ้มและโฟลเดอร์ย่อยขึ้นไว้ในโฟลเดอร์เดียวกันบนเว็บไซต์หลัก เช่น {place} โดยไม่เปลี่ยนชื่อแฟ้ม";
        yield return "เปิดหน้าแรก (index.html) จากโทรศัพท์หรือเครื่องอื่นโดยไม่เข้าสู่ระบบ แล้วลองเปิดเอกสารทุกฉบับ";
        yield return "คัดลอก URL และคำอธิบายของแต่ละข้อท้ายหน้านี้ไปวางในระบบ ITAS แล้วกดบันทึก";
        yield return "เมื่อส่งแล้ว ห้ามแก้ไข ย้าย หรือลบแฟ้มและหน้าเว็บจนกว่าจะประกาศผล เพราะผู้ตรวจเปิดจากลิงก์ที่ส่งครั้งแรก";
    }

    private UploadAnswer Row(ItemAnswer answer)
    {
        var file = answer.File is { } name ? new PageLink(answer.FolderYear == assessment.PlanYear ? $"../site/{name}" : $"../../{answer.FolderYear}/site/{name}", name) : null;
        return new UploadAnswer(prose.CodeOfYear(answer.Item.Code, answer.Year), prose.Show(answer.Item.Name), prose.Show($"{answer.Document.ShortName} ปี {answer.FolderYear}"), file)
        {
            Remark = RemarkOf(answer) is { } remark ? prose.Show(remark) : null,
        };
    }

    private string? RemarkOf(ItemAnswer answer) => (answer.FolderYear == assessment.PlanYear, answer.Year == assessment.PlanYear, answer.File) switch
    {
        (true, true, _) => null,
        (true, false, _) => $"จัดทำจากโฟลเดอร์ปีนี้ แต่ใช้ตอบในปี {answer.Year}",
        (false, _, null) => $"จัดทำจากโฟลเดอร์ปี {answer.FolderYear} ให้สร้างเอกสารของปีนั้นก่อน",
        (false, _, _) => $"อยู่ในโฟลเดอร์ปี {answer.FolderYear} ให้นำขึ้นเว็บไซต์ด้วย",
    };

    private ItasEntry Entry(Item item)
    {
        var filled = assessment.Disclosure.Find(item.Code);
        var urls = filled?.Urls.Select(url => url.Url.Value).ToImmutableArray() ?? [];
        var file = urls.IsEmpty ? answers.FileFor(item) : null;
        return new ItasEntry(
            prose.CodeOfYear(item.Code, assessment.PlanYear),
            prose.Show(item.Name),
            file is null ? urls : [$"[ที่อยู่ของโฟลเดอร์บนเว็บไซต์]/{file}"],
            urls.IsEmpty && file is null ? "" : Description(item, filled))
        {
            Remark = !urls.IsEmpty ? null
                : file is null ? "ยังไม่ได้กรอก URL ของข้อนี้ใน oit-checklist.xlsx"
                : "แทนข้อความในวงเล็บด้วยที่อยู่จริง แล้วกรอก URL นี้ใน oit-checklist.xlsx ด้วย",
        };
    }

    private string Description(Item item, DisclosureItem? filled)
    {
        if (filled?.ItasText is { } typed)
        {
            return prose.Show(ThaiText.Normalise(typed.Value));
        }

        var steps = (filled?.Urls ?? []).Select(url => url.Steps?.Value).OfType<string>();
        return prose.Show(string.Join('\n', steps.Prepend($"แสดง{item.Name}ของ{assessment.Agency.FullName?.Value}")));
    }
}
