namespace Ita.DocGen.Workbooks;

/// <summary>What the lists of the agency and of the year are called when a refresh tells of them.</summary>
internal static class RefreshWords
{
    public static string NameOf(ChoiceList list) => list.Id switch
    {
        nameof(ChoiceLists.Divisions) => "ส่วนราชการ",
        nameof(ChoiceLists.People) => "บุคลากร",
        nameof(ChoiceLists.MeasureNumbers) => "เลขที่มาตรการ",
        nameof(ChoiceLists.DisclosureCodes) => "ข้อ OIT",
        nameof(ChoiceLists.LinkTargets) => "สิ่งที่มาตรการเชื่อมโยงได้",
        nameof(ChoiceLists.IndicatorNumbers) => "ตัวชี้วัด",
        nameof(ChoiceLists.Levels) => "ระดับผลการประเมิน",
        nameof(ChoiceLists.Provinces) => "จังหวัด",
        _ => list.Id,
    };
}
