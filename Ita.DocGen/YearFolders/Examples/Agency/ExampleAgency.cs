using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The agency of the examples. Sub-district, district and web site are invented; only the province is on the map.</summary>
internal static class ExampleAgency
{
    public const string FullName = "องค์การบริหารส่วนตำบลธารลายคราม";
    public const string ShortName = "อบต.ธารลายคราม";
    public const string Website = "https://www.thanlaikhram.example";
    public const string Emblem = "logo.png";

    public static RowContent Facts(ExampleYear year) => RowContent.Of(
        (AgencySheet.Type, year.Text("องค์การบริหารส่วนตำบล")),
        (AgencySheet.FullName, year.Text(FullName)),
        (AgencySheet.ShortName, year.Text(ShortName)),
        (AgencySheet.District, year.Text("เมฆพนา")),
        (AgencySheet.Province, year.Text("สระบุรี")),
        (AgencySheet.Address, year.Text("เลขที่ ๙๙ หมู่ที่ ๓ ตำบลธารลายคราม")),
        (AgencySheet.PostalCode, year.Text("๑๘๙๙๙")),
        (AgencySheet.Telephone, year.Text("๐ ๓๖๐๐ ๐๑๑๘-๙")),
        (AgencySheet.Fax, year.Text("๐ ๓๖๐๐ ๐๑๒๐")),
        (AgencySheet.Email, year.Text("saraban@thanlaikhram.example")),
        (AgencySheet.Website, year.Text(Website)),
        (AgencySheet.OtherDomains, year.Text("eservice.thanlaikhram.example\nthanlaikhram.example")),
        (AgencySheet.ReferenceCode, year.Text("สบ ๙๙๙๐๑")),
        (AgencySheet.Emblem, year.Text(Emblem)),
        (AgencySheet.PlanYear, CellValue.OfNumber(year.PlanYear)),
        (AgencySheet.EitLink, year.Text($"{Website}/ita/{year.PlanYear}/eit")),
        (AgencySheet.AllowedNames, year.Text("ศูนย์เรียนรู้ริมธาร\nศาลากลางจังหวัดสระบุรี")));

    public static RowContent Options(ExampleYear year) => RowContent.Of(
        (OptionsSheet.Digits, year.Text("เลขไทย")),
        (OptionsSheet.ItemCodes, year.Text("ตาม ITAS (o1)")),
        (OptionsSheet.Font, year.Text("TH SarabunPSK")),
        (OptionsSheet.AnalysisBy, year.Text("ตามเกณฑ์ของปี")),
        (OptionsSheet.ProgressBy, year.Text("ตามเกณฑ์ของปี")),
        (OptionsSheet.MemoCharts, year.Text("ภาพรวมย้อนหลัง, รายเครื่องมือ, รายตัวชี้วัด")),
        (OptionsSheet.MeasureThreshold, CellValue.OfNumber(85)),
        (OptionsSheet.LevelTest, year.Text("ตามเกณฑ์ของปี")));
}
