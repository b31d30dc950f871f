namespace Ita.DocGen.Workbooks;

/// <summary>oit-checklist.xlsx (แบบติดตาม OIT).</summary>
public static class DisclosureWorkbook
{
    public static WorkbookSchema Schema { get; } = new(
        WorkbookKind.Disclosure,
        "oit-checklist.xlsx",
        "แบบติดตาม OIT",
        [DisclosureSheet.Sheet, UrlsSheet.Sheet, ElementsSheet.Sheet]);
}
