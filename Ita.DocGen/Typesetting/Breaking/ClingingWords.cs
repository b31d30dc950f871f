namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Short words that look lost at the end or the beginning of a line, and the words that numbers cling to.</summary>
internal static class ClingingWords
{
    private const int Longest = 14;

    private static readonly string[] Months =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    private static readonly Words MonthNames = Listed(Months);

    private static readonly Words Forward = Listed(
    [
        "ที่", "ซึ่ง", "อัน", "และ", "หรือ", "แต่", "ว่า", "ของ", "ใน", "จาก", "โดย", "เพื่อ", "กับ", "แก่", "แด่", "ต่อ", "ตาม",
        "เป็น", "จะ", "ไม่", "ณ", "ถ้า", "หาก", "เมื่อ", "ทั้ง", "แห่ง", "บน", "ให้", "ด้วย", "เช่น", "ถึง", "ทุก",
        "มี", "คือ", "ก็", "แล้วแต่", "ระหว่าง", "สำหรับ", "รวมทั้ง", "ตลอดจน", "เนื่องจาก", "และ/หรือ",
        "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบสอง",
        "นาย", "นาง", "นางสาว", "น.ส.", "ดร.", "ว่าที่", "ร้อยตรี", "จ่าเอก", "จ.อ.", "ส.อ.", "พ.จ.อ.",
        "อำเภอ", "จังหวัด", "อ.", "จ.", "ต.", "อบต.", "อบจ.",
    ]);

    private static readonly Words Prefixes = Listed(["การ", "ความ", "ผู้", "นัก"]);

    private static readonly Words BeforeNumbers = Listed(
    [
        .. Months, "พ.ศ.", "ค.ศ.", "พุทธศักราช", "คริสต์ศักราช", "ข้อ", "มาตรา", "วรรค", "หน้า", "ตาราง", "ตารางที่", "ภาพ", "ภาพที่", "แผนภูมิ", "แผนภูมิที่",
        "หมู่", "หมู่ที่", "ม.", "เลขที่", "เลข", "ปี", "ปีงบประมาณ", "ประเด็น", "ประเด็นที่", "ประจำปี", "วันที่", "ลงวันที่", "เดือน", "ร้อยละ", "ครั้งที่", "ฉบับที่", "โทร.", "โทร", "โทรศัพท์", "โทรสาร", "ต่อ",
        "ลำดับ", "ลำดับที่", "จำนวน", "บทที่", "หมวด", "หมวดที่", "รอบ", "ส่วนที่", "ตัวชี้วัด", "ตัวชี้วัดที่", "ตัวชี้วัดย่อยที่", "กลุ่มที่", "กิจกรรมที่", "ขั้นตอนที่", "ระดับ", "ว", "ที่", "เวลา",
        "ไตรมาส", "ไตรมาสที่", "ภาคผนวก", "เอกสารหมายเลข", "หมายเลข", "ประมาณ", "อย่างน้อย", "เพียง", "เกิน", "กว่า", "อีก", "อายุ", "สูตร", "แบบ", "ชั้น", "คะแนน",
    ]);

    private static readonly Words AfterNumbers = Listed(
    [
        .. Months, "คะแนน", "บาท", "สตางค์", "ล้านบาท", "ล้าน", "แสน", "หมื่น", "พัน", "เดือน", "ปี", "วัน", "ชั่วโมง", "นาที", "วินาที", "น.", "นาฬิกา", "สัปดาห์", "ไตรมาส",
        "คน", "ราย", "รายการ", "ข้อ", "ครั้ง", "เรื่อง", "โครงการ", "กิจกรรม", "ฉบับ", "หน้า", "แห่ง", "หมู่บ้าน", "หมู่", "ครัวเรือน", "ประเด็น", "ตัวชี้วัด", "มาตรการ",
        "ช่องทาง", "หน่วยงาน", "ด้าน", "ขั้นตอน", "กระบวนงาน", "ระดับ", "เล่ม", "แผ่น", "ภาพ", "ชุด", "คู่", "ตัว", "อัน", "ชิ้น", "หลัง", "คัน", "เครื่อง", "ตำแหน่ง", "อัตรา", "กอง", "สาย", "แบบ", "เท่า", "ส่วน", "กลุ่ม", "รอบ",
        "กิโลเมตร", "กม.", "เมตร", "ม.", "เซนติเมตร", "ซม.", "ตารางเมตร", "ตร.ม.", "ไร่", "งาน", "ตารางวา", "กิโลกรัม", "กก.", "ตัน", "ลิตร", "องศา", "เปอร์เซ็นต์", "จุด", "พอยต์",
        "ข้อมูล", "คำสั่ง", "ท่าน", "องค์ประกอบ", "มิติ", "หมวด", "ประเภท", "วิธี", "นัด", "มื้อ", "ต้น", "แปลง", "บ่อ", "ถัง",
    ]);

    private static readonly Words BeforeShortForms = Listed(["สำนักงาน", "คณะกรรมการ", "กรรมการ", "เลขาธิการ", "ประธาน"]);

    public static bool IsMonth(ReadOnlySpan<char> word) => MonthNames.Hold(word);

    /// <summary>Leaves a line's end looking for its next word: ที่, และ, นาย.</summary>
    public static bool LeanForward(ReadOnlySpan<char> word) => Forward.Hold(word);

    /// <summary>Is no word of its own: ความ|เสี่ยง, ผู้|รายงาน.</summary>
    public static bool BeginWords(ReadOnlySpan<char> word) => Prefixes.Hold(word);

    /// <summary>Wants its number on the same line: ข้อ ๓, พ.ศ. ๒๕๖๙, มีนาคม ๒๕๖๖.</summary>
    public static bool LeadNumbers(ReadOnlySpan<char> word) => BeforeNumbers.Hold(word);

    /// <summary>Wants the number before it on the same line: ๙๕.๕๐ คะแนน, ๓๑ มีนาคม.</summary>
    public static bool FollowNumbers(ReadOnlySpan<char> word) => AfterNumbers.Hold(word);

    /// <summary>Makes a name with the short form behind it: สำนักงาน ป.ป.ช.</summary>
    public static bool LeadShortForms(ReadOnlySpan<char> word) => BeforeShortForms.Hold(word);

    private static Words Listed(string[] words) =>
        new(words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    private readonly struct Words(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        public bool Hold(ReadOnlySpan<char> word) => word.Length <= Longest && words.Contains(word);
    }
}
