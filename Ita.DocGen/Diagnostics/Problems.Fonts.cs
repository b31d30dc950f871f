namespace Ita.DocGen.Diagnostics;

/// <summary>Why an agency's own font files are not used. Never an error: the papers are set in Sarabun then.</summary>
public static partial class Problems
{
    private static readonly Wording SetInSarabun = new("", "ไฟล์ TrueType (.ttf) ที่มีอักษรไทยครบและอนุญาตให้ฝัง", "เอกสารจะใช้ฟอนต์ Sarabun แทน หากต้องการฟอนต์ของหน่วยงาน ให้วางไฟล์ .ttf ชุดใหม่ (เช่น TH SarabunPSK จากเครื่องที่พิมพ์หนังสือราชการได้)");
    private static readonly Wording SetInSarabunEnglish = new("", "A TrueType file (.ttf) with all Thai letters whose licence allows embedding", "The papers are set in Sarabun instead; to use the agency's own, put fresh .ttf files there (TH SarabunPSK from a computer that prints official letters, say)");

    private static readonly Problem FontIsNotReadableProblem = new(
        "font-is-not-readable",
        Severity.Warning,
        SetInSarabun with { Found = "ไฟล์ฟอนต์ {0} เสียหายหรือไม่ใช่ฟอนต์ จึงไม่ใช้" },
        SetInSarabunEnglish with { Found = "The font file {0} is damaged or no font at all, and is not used" },
        new("fonts/THSarabun.ttf", "ไฟล์ที่ดาวน์โหลดค้างไว้ครึ่งหนึ่ง", "ไฟล์ .ttf ที่ติดตั้งใน Windows ได้"));

    private static readonly Problem FontIsNotTrueTypeProblem = new(
        "font-is-not-true-type",
        Severity.Warning,
        SetInSarabun with { Found = "ฟอนต์ {0} ไม่ใช่ชนิด TrueType (เป็น OpenType/CFF ชุดรวม หรือฟอนต์เว็บ) จึงไม่ใช้" },
        SetInSarabunEnglish with { Found = "The font {0} is not TrueType (OpenType/CFF, a collection or a web font) and is not used" },
        new("fonts/Sarabun.otf", "ไฟล์ .otf .ttc หรือ .woff", "ไฟล์ .ttf"));

    private static readonly Problem FontForbidsEmbeddingProblem = new(
        "font-forbids-embedding",
        Severity.Warning,
        SetInSarabun with { Found = "ฟอนต์ {0} ระบุว่าห้ามฝังในเอกสาร จึงไม่ใช้" },
        SetInSarabunEnglish with { Found = "The font {0} forbids embedding in documents and is not used" },
        new("fonts/Commercial.ttf", "ฟอนต์ที่มีสิทธิ์ Restricted License", "ฟอนต์ที่มีสิทธิ์ Installable หรือ Editable"));

    private static readonly Problem FontLacksCharactersProblem = new(
        "font-lacks-characters",
        Severity.Warning,
        SetInSarabun with { Found = "ฟอนต์ {0} ไม่มีอักษรที่ต้องใช้ {1} ตัว ({2}) จึงไม่ใช้" },
        SetInSarabunEnglish with { Found = "The font {0} lacks {1} of the needed characters ({2}) and is not used" },
        new("fonts/Arial.ttf", "ฟอนต์ที่มีแต่อักษรอังกฤษ", "ฟอนต์ที่มีอักษรไทยครบทุกตัว"));

    private static readonly Problem FontFamilyIsIncompleteProblem = new(
        "font-family-is-incomplete",
        Severity.Warning,
        new("ฟอนต์ {0} มีไม่ครบชุด ขาดแบบปกติหรือแบบหนา จึงไม่ใช้", "ทั้งแบบปกติและแบบหนาของฟอนต์เดียวกัน", "เอกสารจะใช้ฟอนต์ Sarabun แทน วางไฟล์แบบที่ขาดเพิ่มในโฟลเดอร์ fonts"),
        new("The font family {0} is incomplete: its regular or its bold cut is missing, so it is not used", "Both the regular and the bold cut of one family", "The papers are set in Sarabun instead; put the missing file into the fonts folder"),
        new("fonts/THSarabun.ttf", "มีแต่ THSarabun.ttf", "มี THSarabun.ttf และ THSarabun Bold.ttf"));

    public static Diagnostic FontIsNotReadable(CellAddress file) => FontIsNotReadableProblem.At(file, file.File);

    public static Diagnostic FontIsNotTrueType(CellAddress file) => FontIsNotTrueTypeProblem.At(file, file.File);

    public static Diagnostic FontForbidsEmbedding(CellAddress file) => FontForbidsEmbeddingProblem.At(file, file.File);

    public static Diagnostic FontLacksCharacters(CellAddress file, string missing) =>
        FontLacksCharactersProblem.At(file, file.File, missing.Length, string.Join(' ', missing.Take(8)) + (missing.Length > 8 ? " …" : ""));

    public static Diagnostic FontFamilyIsIncomplete(CellAddress file, string family) => FontFamilyIsIncompleteProblem.At(file, family);
}
