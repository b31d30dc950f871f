namespace Ita.DocGen.Workbooks;

/// <summary>The kinds of columns in the words of the list of columns.</summary>
public static class OpenColumnKinds
{
    public static string NameOf(OpenColumnKind kind) => kind switch
    {
        OpenColumnKind.Number => "ตัวเลข",
        OpenColumnKind.Whole => "จำนวนเต็ม",
        OpenColumnKind.Day => "วันที่ ค.ศ. (ปปปป-ดด-วว)",
        _ => "ข้อความ",
    };
}
