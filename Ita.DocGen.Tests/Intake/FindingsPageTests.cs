using System.Text;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Intake;

/// <summary>docs/findings.md is written from the catalogue; ITA_ACCEPT=1 rewrites it.</summary>
public sealed partial class FindingsPageTests
{
    private const string Page = "docs/findings.md";

    [Fact]
    public void The_page_of_findings_is_up_to_date()
    {
        var text = Write();
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.PathOf(Page), text);
        }

        var standing = Repository.ReadText(Page);
        (standing == text).ShouldBeTrue($"{Page} differs from the catalogue; run with ITA_ACCEPT=1\n{FirstDifference.Show(standing, text)}");
    }

    private static string Write()
    {
        var page = new StringBuilder("# สิ่งที่โปรแกรมตรวจพบได้\n\nทุกรหัสอธิบายได้ด้วยคำสั่ง `ita explain รหัส` น้ำหนัก: error ทำให้เอกสารที่ใช้ช่องนั้นยังไม่จัดทำ, warning ควรแก้, hint ควรดู, note แจ้งให้ทราบ\n");
        foreach (var problem in Problems.All.Values)
        {
            page.Append($"\n## {problem.Code}\n\n{problem.Severity.ToString().ToLowerInvariant()}\n\n");
            Append(page, "พบ", problem.Thai.Found);
            Append(page, "ที่ถูก", problem.Thai.Expected);
            Append(page, "วิธีแก้", problem.Thai.Fix);
            page.Append($"- ตัวอย่าง {problem.Example.Place}: {problem.Example.Wrong} → {problem.Example.Right}\n- {Hole().Replace(problem.English.Found, "…")}. {Hole().Replace(problem.English.Fix, "…")}.\n");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string label, string text) => page.Append($"- {label}: {Hole().Replace(text, "…")}\n");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
