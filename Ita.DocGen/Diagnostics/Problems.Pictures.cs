namespace Ita.DocGen.Diagnostics;

/// <summary>What can be wrong with a photo, a logo or a Garuda.</summary>
public static partial class Problems
{
    private const string SaveAsJpegThai = "เปิดภาพด้วยโปรแกรม Paint หรือ Photos แล้วบันทึกเป็น (Save as) ชนิด JPEG จากนั้นวางทับไฟล์เดิม";
    private const string SaveAsJpegEnglish = "Open it in Paint or Photos, save it as JPEG and put that file in its place";

    private static readonly Problem PictureIsEmptyProblem = new(
        "picture-is-empty",
        Severity.Error,
        new("ไฟล์ภาพ {0} ว่างเปล่า", "ต้องเป็นภาพ JPEG หรือ PNG", "คัดลอกภาพจากโทรศัพท์หรือกล้องมาใหม่"),
        new("The picture {0} is empty", "A JPEG or PNG picture", "Copy it again from the phone or camera"),
        new("photos/1/a.jpg", "ไฟล์ขนาด 0 ไบต์", "ภาพที่คัดลอกมาครบ"));

    private static readonly Problem PictureIsNoImageProblem = new(
        "picture-is-no-image",
        Severity.Error,
        new("ไฟล์ {0} ไม่ใช่ภาพ", "ต้องเป็นภาพ JPEG หรือ PNG", "ตรวจดูว่าเลือกไฟล์ถูกหรือไม่ แล้ววางภาพจริงแทน หรือลบชื่อไฟล์ออกจากเซลล์"),
        new("The file {0} is no picture", "A JPEG or PNG picture", "See whether it is the right file, then put a picture in its place or take its name out of the cell"),
        new("photos/1/a.jpg", "เอกสาร Word ที่เปลี่ยนชื่อเป็น .jpg", "ภาพถ่าย .jpg"));

    private static readonly Problem PictureFormatIsUnknownProblem = new(
        "picture-format-is-unknown",
        Severity.Error,
        new("ไฟล์ภาพ {0} เป็นชนิด {1} ซึ่งใช้ในเอกสารไม่ได้", "ต้องเป็นภาพ JPEG หรือ PNG", SaveAsJpegThai),
        new("The picture {0} is of type {1}, which the documents cannot hold", "A JPEG or PNG picture", SaveAsJpegEnglish),
        new("photos/1/a.webp", "ภาพ WEBP จากเว็บไซต์", "ภาพเดียวกันที่บันทึกเป็น JPEG"));

    private static readonly Problem PictureIsHeicProblem = new(
        "picture-is-heic",
        Severity.Error,
        new("ไฟล์ภาพ {0} เป็นชนิด HEIC ของ iPhone ซึ่งใช้ในเอกสารไม่ได้", "ต้องเป็นภาพ JPEG หรือ PNG", "ส่งภาพผ่าน LINE หรืออีเมลให้ตัวเองแล้วบันทึกมาใหม่ หรือตั้ง iPhone ที่ ตั้งค่า › กล้อง › รูปแบบ › เข้ากันได้มากที่สุด"),
        new("The picture {0} is an iPhone's HEIC, which the documents cannot hold", "A JPEG or PNG picture", "Send it to yourself by mail or LINE and save it again, or set the iPhone to Settings › Camera › Formats › Most Compatible"),
        new("photos/1/IMG_0001.HEIC", "ภาพ HEIC", "ภาพเดียวกันเป็น .jpg"));

    private static readonly Problem PictureIsCutOffProblem = new(
        "picture-is-cut-off",
        Severity.Error,
        new("ไฟล์ภาพ {0} ขาดตอนท้าย คัดลอกหรือดาวน์โหลดมาไม่ครบ", "ต้องเป็นภาพที่สมบูรณ์ทั้งไฟล์", "คัดลอกหรือดาวน์โหลดภาพมาใหม่"),
        new("The picture {0} is cut off: it was not copied whole", "A whole file", "Copy or download it again"),
        new("photos/1/a.jpg", "ไฟล์ที่ดาวน์โหลดค้าง", "ไฟล์ที่ดาวน์โหลดครบ"));

    private static readonly Problem PictureIsDamagedProblem = new(
        "picture-is-damaged",
        Severity.Error,
        new("ไฟล์ภาพ {0} เสียหาย", "ต้องเป็นภาพที่เปิดดูได้ครบ", SaveAsJpegThai),
        new("The picture {0} is damaged", "A picture that can be read throughout", SaveAsJpegEnglish),
        new("photos/1/a.png", "ข้อมูลภาพไม่ตรงกับค่าตรวจสอบ", "ภาพที่บันทึกใหม่"));

    private static readonly Problem PictureHasPrintColoursProblem = new(
        "picture-has-print-colours",
        Severity.Error,
        new("ไฟล์ภาพ {0} ใช้สีสำหรับโรงพิมพ์ (CMYK) ซึ่งทำให้ PDF ไม่ได้มาตรฐาน PDF/A", "ต้องเป็นภาพสี RGB หรือขาวดำ", SaveAsJpegThai),
        new("The picture {0} has print colours (CMYK), which break PDF/A", "An RGB or grey picture", SaveAsJpegEnglish),
        new("logo.jpg", "ตราหน่วยงานจากโรงพิมพ์ (CMYK)", "ตราเดียวกันเป็น RGB"));

    private static readonly Problem PictureCodingIsRareProblem = new(
        "picture-coding-is-rare",
        Severity.Error,
        new("ไฟล์ภาพ {0} เป็น JPEG ชนิดพิเศษ (๑๒ บิต ไม่สูญเสีย หรือเข้ารหัสแบบ arithmetic) ซึ่ง Word และ PDF แสดงไม่ได้", "ต้องเป็น JPEG แบบปกติ", SaveAsJpegThai),
        new("The picture {0} is a rare kind of JPEG (12 bits, lossless or arithmetic coding) that Word and PDF cannot show", "An ordinary JPEG", SaveAsJpegEnglish),
        new("photos/1/scan.jpg", "JPEG ๑๒ บิตจากเครื่องสแกน", "JPEG แบบปกติ"));

    private static readonly Problem PictureIsTooHeavyProblem = new(
        "picture-is-too-heavy",
        Severity.Error,
        new("ไฟล์ภาพ {0} ใหญ่ {1} MB", "ไม่เกิน 25 MB", "ย่อภาพก่อน เช่น เปิดด้วย Paint เลือก Resize แล้วบันทึกเป็น JPEG"),
        new("The picture {0} has {1} MB", "At most 25 MB", "Make it smaller first: open it in Paint, Resize, save as JPEG"),
        new("photos/1/a.png", "30 MB", "2 MB"));

    private static readonly Problem PictureHasTooManyPixelsProblem = new(
        "picture-has-too-many-pixels",
        Severity.Error,
        new("ไฟล์ภาพ {0} กว้าง {1} สูง {2} จุดภาพ", "ไม่เกิน 80 ล้านจุดภาพ", "ย่อภาพก่อน เช่น เปิดด้วย Paint เลือก Resize แล้วบันทึกเป็น JPEG"),
        new("The picture {0} is {1} by {2} pixels", "At most 80 million pixels", "Make it smaller first: open it in Paint, Resize, save as JPEG"),
        new("photos/1/pano.jpg", "20000 × 5000", "4000 × 1000"));

    private static readonly Problem PictureIsHeavyProblem = new(
        "picture-is-heavy",
        Severity.Warning,
        new("ไฟล์ภาพ {0} ใหญ่ {1} MB ทำให้เอกสารใหญ่และอัปโหลดช้า", "ไม่เกิน 3 MB ต่อภาพ", "ย่อภาพให้ด้านยาวไม่เกิน 2,000 จุดภาพ (ส่งผ่าน LINE แล้วบันทึกกลับก็ได้)"),
        new("The picture {0} has {1} MB, which makes the documents large and slow to upload", "At most 3 MB a picture", "Make the longer side at most 2,000 pixels"),
        new("photos/1/a.jpg", "8.50 MB", "1.20 MB"));

    private static readonly Problem PictureTypeDiffersFromNameProblem = new(
        "picture-type-differs-from-name",
        Severity.Hint,
        new("ไฟล์ภาพ {0} ที่จริงเป็นชนิด {1} (ใช้ได้ตามชนิดจริง)", "นามสกุลไฟล์ควรตรงกับชนิดภาพ", "เปลี่ยนนามสกุลไฟล์ให้ตรงเมื่อสะดวก"),
        new("The picture {0} is in truth of type {1}, and was used as such", "A name that tells the type", "Rename it when convenient"),
        new("photos/1/a.png", "ภาพ JPEG ที่ตั้งชื่อ .png", "a.jpg"));

    private static readonly Problem PictureMovesProblem = new(
        "picture-moves",
        Severity.Note,
        new("ไฟล์ภาพ {0} เป็นภาพเคลื่อนไหว เอกสารแสดงเฉพาะภาพแรก", "ภาพนิ่ง", "เปลี่ยนเป็นภาพนิ่งหากภาพแรกไม่ใช่ภาพที่ต้องการ"),
        new("The picture {0} moves; the documents show its first frame only", "A still picture", "Put a still picture in its place if the first frame is not the one you want"),
        new("photos/1/a.png", "PNG เคลื่อนไหว", "PNG ภาพนิ่ง"));

    public static Diagnostic PictureIsEmpty(CellAddress place, string name) => PictureIsEmptyProblem.At(place, name);

    public static Diagnostic PictureIsNoImage(CellAddress place, string name) => PictureIsNoImageProblem.At(place, name);

    public static Diagnostic PictureFormatIsUnknown(CellAddress place, string name, string format) => PictureFormatIsUnknownProblem.At(place, name, format);

    public static Diagnostic PictureIsHeic(CellAddress place, string name) => PictureIsHeicProblem.At(place, name);

    public static Diagnostic PictureIsCutOff(CellAddress place, string name) => PictureIsCutOffProblem.At(place, name);

    public static Diagnostic PictureIsDamaged(CellAddress place, string name) => PictureIsDamagedProblem.At(place, name);

    public static Diagnostic PictureHasPrintColours(CellAddress place, string name) => PictureHasPrintColoursProblem.At(place, name);

    public static Diagnostic PictureCodingIsRare(CellAddress place, string name) => PictureCodingIsRareProblem.At(place, name);

    public static Diagnostic PictureIsTooHeavy(CellAddress place, string name, decimal megabytes) => PictureIsTooHeavyProblem.At(place, name, megabytes);

    public static Diagnostic PictureHasTooManyPixels(CellAddress place, string name, int width, int height) => PictureHasTooManyPixelsProblem.At(place, name, width, height);

    public static Diagnostic PictureIsHeavy(CellAddress place, string name, decimal megabytes) => PictureIsHeavyProblem.At(place, name, megabytes);

    public static Diagnostic PictureTypeDiffersFromName(CellAddress place, string name, string format) => PictureTypeDiffersFromNameProblem.At(place, name, format);

    public static Diagnostic PictureMoves(CellAddress place, string name) => PictureMovesProblem.At(place, name);
}
