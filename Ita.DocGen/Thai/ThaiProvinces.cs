using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>The 77 provinces (76 and Bangkok) in the order of the dictionary.</summary>
public static class ThaiProvinces
{
    private static readonly string[] Labels = ["จังหวัด", "จ."];

    public static ImmutableArray<string> All { get; } =
    [
        "กระบี่", "กรุงเทพมหานคร", "กาญจนบุรี", "กาฬสินธุ์", "กำแพงเพชร", "ขอนแก่น", "จันทบุรี", "ฉะเชิงเทรา", "ชลบุรี", "ชัยนาท",
        "ชัยภูมิ", "ชุมพร", "เชียงราย", "เชียงใหม่", "ตรัง", "ตราด", "ตาก", "นครนายก", "นครปฐม", "นครพนม",
        "นครราชสีมา", "นครศรีธรรมราช", "นครสวรรค์", "นนทบุรี", "นราธิวาส", "น่าน", "บึงกาฬ", "บุรีรัมย์", "ปทุมธานี", "ประจวบคีรีขันธ์",
        "ปราจีนบุรี", "ปัตตานี", "พระนครศรีอยุธยา", "พะเยา", "พังงา", "พัทลุง", "พิจิตร", "พิษณุโลก", "เพชรบุรี", "เพชรบูรณ์",
        "แพร่", "ภูเก็ต", "มหาสารคาม", "มุกดาหาร", "แม่ฮ่องสอน", "ยโสธร", "ยะลา", "ร้อยเอ็ด", "ระนอง", "ระยอง",
        "ราชบุรี", "ลพบุรี", "ลำปาง", "ลำพูน", "เลย", "ศรีสะเกษ", "สกลนคร", "สงขลา", "สตูล", "สมุทรปราการ",
        "สมุทรสงคราม", "สมุทรสาคร", "สระแก้ว", "สระบุรี", "สิงห์บุรี", "สุโขทัย", "สุพรรณบุรี", "สุราษฎร์ธานี", "สุรินทร์", "หนองคาย",
        "หนองบัวลำภู", "อ่างทอง", "อำนาจเจริญ", "อุดรธานี", "อุตรดิตถ์", "อุทัยธานี", "อุบลราชธานี",
    ];

    private static readonly ImmutableDictionary<string, string> ByKey =
        All.Add("กรุงเทพ").ToImmutableDictionary(ThaiText.MatchingKey, name => name == "กรุงเทพ" ? "กรุงเทพมหานคร" : name, StringComparer.Ordinal);

    /// <summary>The official name of a province typed with or without จังหวัด or จ., or nothing.</summary>
    public static string? Find(string text)
    {
        var typed = ThaiText.Normalise(text).Trim();
        var label = Labels.FirstOrDefault(label => typed.StartsWith(label, StringComparison.Ordinal)) ?? "";
        return ByKey.GetValueOrDefault(ThaiText.MatchingKey(typed[label.Length..]));
    }
}
