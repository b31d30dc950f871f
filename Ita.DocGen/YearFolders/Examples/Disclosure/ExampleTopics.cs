using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Topics by the o code of 2566; later years lead back to it through the rulebooks' own crosswalk.</summary>
internal static class ExampleTopics
{
    private const int ListYear = 2566;

    private static readonly ImmutableDictionary<string, ExampleTopic> All = new Dictionary<string, ExampleTopic>
    {
        ["o1"] = new("structure", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o2"] = new("executives", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o3"] = new("powers", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o4"] = new("development-plan", ExampleDivisions.Office, ExamplePeople.Planner),
        ["o5"] = new("contact", ExampleDivisions.Office, ExamplePeople.Secretary),
        ["o6"] = new("laws", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o7"] = new("news", ExampleDivisions.Office, ExamplePeople.PublicRelations) { Others = ExampleDivisions.Everyone },
        ["o8"] = new("questions", ExampleDivisions.Office, ExamplePeople.Computer),
        ["o9"] = new("social", ExampleDivisions.Office, ExamplePeople.PublicRelations),
        ["o10"] = new("privacy", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o11"] = new("action-plan", ExampleDivisions.Office, ExamplePeople.Planner) { Others = $"{ExampleDivisions.Finance}\n{ExampleDivisions.Works}" },
        ["o12"] = new("progress-six-months", ExampleDivisions.Office, ExamplePeople.Planner) { Others = ExampleDivisions.Everyone },
        ["o13"] = new("annual-result", ExampleDivisions.Office, ExamplePeople.Planner) { Others = ExampleDivisions.Finance },
        ["o14"] = new("work-manuals", ExampleDivisions.Office, ExamplePeople.OfficeHead) { Others = ExampleDivisions.Everyone },
        ["o15"] = new("service-manuals", ExampleDivisions.Office, ExamplePeople.Secretary) { Others = $"{ExampleDivisions.Finance}\n{ExampleDivisions.Works}\n{ExampleDivisions.Health}" },
        ["o16"] = new("service-statistics", ExampleDivisions.Office, ExamplePeople.Secretary) { Others = $"{ExampleDivisions.Finance}\n{ExampleDivisions.Welfare}" },
        ["o17"] = new("satisfaction", ExampleDivisions.Welfare, ExamplePeople.WelfareHead),
        ["o18"] = new("e-service", ExampleDivisions.Office, ExamplePeople.Computer) { Others = ExampleDivisions.Health },
        ["o19"] = new("procurement-plan", ExampleDivisions.Finance, ExamplePeople.Procurement),
        ["o20"] = new("procurement-notices", ExampleDivisions.Finance, ExamplePeople.Procurement),
        ["o21"] = new("procurement-monthly", ExampleDivisions.Finance, ExamplePeople.Procurement) { PrintedResponsible = "กองคลัง/งานพัสดุและทรัพย์สิน" },
        ["o22"] = new("procurement-annual", ExampleDivisions.Finance, ExamplePeople.Procurement),
        ["o23"] = new("personnel-policy", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o24"] = new("personnel-progress", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o25"] = new("personnel-rules", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o26"] = new("personnel-result", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o27"] = new("complaint-guideline", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o28"] = new("corruption-report", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o29"] = new("complaint-statistics", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o30"] = new("participation", ExampleDivisions.Welfare, ExamplePeople.WelfareHead) { Others = $"{ExampleDivisions.Office}\n{ExampleDivisions.Education}" },
        ["o31"] = new("no-gift-announcement", ExampleDivisions.Office, ExamplePeople.Lawyer) { Told = "ผู้บริหารสูงสุดลงนามประกาศของปีงบประมาณ พ.ศ. {y} สื่อสารให้บุคลากรทุกคนทราบ และเผยแพร่เมื่อ{day}" },
        ["o32"] = new("no-gift-culture", ExampleDivisions.Office, ExamplePeople.Personnel) { Others = ExampleDivisions.Everyone },
        ["o33"] = new("no-gift-report", ExampleDivisions.Office, ExamplePeople.Lawyer),
        ["o34"] = new("risk-assessment", ExampleDivisions.Audit, ExamplePeople.Auditor),
        ["o35"] = new("risk-management", ExampleDivisions.Audit, ExamplePeople.Auditor) { Others = $"{ExampleDivisions.Finance}\n{ExampleDivisions.Works}" },
        ["o36"] = new("prevention-plan", ExampleDivisions.Office, ExamplePeople.Planner),
        ["o37"] = new("prevention-six-months", ExampleDivisions.Office, ExamplePeople.Planner),
        ["o38"] = new("prevention-annual", ExampleDivisions.Office, ExamplePeople.Planner),
        ["o39"] = new("ethics-code", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o40"] = new("ethics-activities", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o41"] = new("ethics-appraisal", ExampleDivisions.Office, ExamplePeople.Personnel),
        ["o42"] = new("integrity-measures", ExampleDivisions.Office, ExamplePeople.Planner) { Told = "วิเคราะห์ผลการประเมินของปีงบประมาณ พ.ศ. {p} กำหนดมาตรการของปีงบประมาณ พ.ศ. {y} และเผยแพร่เมื่อ{day}" },
        ["o43"] = new("integrity-results", ExampleDivisions.Office, ExamplePeople.Planner) { Others = ExampleDivisions.Everyone },
    }.ToImmutableDictionary();

    // Asked since 2567 and nowhere before.
    private static readonly ExampleTopic Gifts = new("gifts-by-custom", ExampleDivisions.Office, ExamplePeople.Lawyer);

    // The crosswalk leads from the monthly summaries of 2569 over the purchases of 2568 to the purchasing plan of 2566.
    private const string MonthlyPurchases = "รายเดือน";

    public static ExampleTopic Of(RulebookShelf shelf, int year, Item item)
    {
        if (item.Name.Contains(MonthlyPurchases, StringComparison.Ordinal))
        {
            return All["o21"];
        }

        while (year > ListYear && item.PreviousCode is { } code && shelf.Get(year - 1).FindItem(code) is { } before)
        {
            (year, item) = (year - 1, before);
        }

        return year == ListYear ? All[item.Code] : Gifts;
    }
}
