using System.Collections.Frozen;

namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>The data of <see cref="Decompositions"/>: accent, then pairs of bare and accented letter (Unicode 15, U+00C0–U+024F and U+1E00–U+1EFF).</summary>
internal static class LatinDecompositions
{
    private static readonly (int Accent, string Letters)[] Data =
    [
        (0x0300, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        (0x0301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        (0x0302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        (0x0303, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        (0x0304, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
        (0x0306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
        (0x0307, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        (0x0308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        (0x0309, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        (0x030A, "AÅaåUŮuůwẘyẙ"),
        (0x030B, "OŐoőUŰuű"),
        (0x030C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        (0x030F, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
        (0x0311, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        (0x031B, "OƠoơUƯuư"),
        (0x0323, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        (0x0324, "UṲuṳ"),
        (0x0325, "AḀaḁ"),
        (0x0326, "SȘsșTȚtț"),
        (0x0327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        (0x0328, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        (0x032D, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        (0x032E, "HḪhḫ"),
        (0x0330, "EḚeḛIḬiḭUṴuṵ"),
        (0x0331, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ];

    public static FrozenDictionary<int, (int First, int Second)> Parts { get; } =
        All().ToFrozenDictionary(entry => entry.Whole, entry => (entry.First, entry.Second));

    public static FrozenDictionary<(int First, int Second), int> Wholes { get; } =
        All().ToFrozenDictionary(entry => (entry.First, entry.Second), entry => entry.Whole);

    private static IEnumerable<(int Whole, int First, int Second)> All() =>
        from row in Data
        from pair in row.Letters.Chunk(2)
        select ((int)pair[1], (int)pair[0], row.Accent);
}
