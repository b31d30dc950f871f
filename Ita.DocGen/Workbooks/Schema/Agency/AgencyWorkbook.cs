namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx (ข้อมูลหน่วยงาน).</summary>
public static class AgencyWorkbook
{
    public static WorkbookSchema Schema { get; } = new(
        WorkbookKind.Agency,
        "agency.xlsx",
        "ข้อมูลหน่วยงาน",
        [
            AgencySheet.Sheet, DivisionsSheet.Sheet, PeopleSheet.Sheet, SigningSheet.Sheet, PapersSheet.Sheet,
            TextsSheet.Sheet, CitedOrdersSheet.Sheet, GroupMembersSheet.Sheet, GroupDutiesSheet.Sheet, OptionsSheet.Sheet,
        ]);
}
