namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>Finds the words that the general list keeps as one entry and that are made of shorter words of the same
/// list (สภาพ|แวดล้อม): a line may break inside those. ICU proposes the pieces, the list must know every piece.</summary>
internal sealed class CompoundWords(IcuLineBreaks icu, HashSet<string> list)
{
    // neighbours that cling to nothing, so that the proposal depends on the word alone
    private static readonly (string Before, string After)[] Surroundings = [("บ้าน", "เมือง"), ("เพราะ", "หรือ"), ("โดย", "เพราะ")];

    // listed, but in a compound only half of a word: กระ|ชด, โบ|ลิ|เวีย
    private static readonly HashSet<string> Syllables =
    [
        .. ("กระ ประ สะ ระ กะ ตะ มะ ทะ ปะ ชะ ยะ นะ คะ พะ ถะ ริ ลิ ชิ ซิ สิ ติ นิ ดิ จิ วิ รา ลา ซา ดา บา คา ทา ปา วา ฮา สา นา กา อา ซี จี ชี บี พี รี ลี วี "
            + "โบ โม โน โซ โด โร โท โป โย โก โค โล โอ โพ เม เร เก เซ เจ เด เค เท เส เห เพ เอ แค แบ แอ อุ ปุ สุ ยุ กุ ทุ บุ จู ยู กู ซู ฮู อู ตู ไอ ไซ ได ไน ไมล์ ไค ไร "
            + "กรร อัส อัต นค อภิ อติ อธิ ปริ เทว วัต กร ยัก นท").Split(' '),
    ];

    public IEnumerable<string> FindIn(IEnumerable<string> words) =>
        words.Select(Mark).Where(marked => marked.Contains('|'));

    /// <summary>The word with a bar at every place where ICU breaks it in all surroundings alike, or with a question
    /// mark in front if they differ or if a piece is no word.</summary>
    public string Mark(string word)
    {
        var proposals = Surroundings.Select(around => Propose(word, around.Before, around.After)).Distinct(StringComparer.Ordinal).ToList();
        var isSure = proposals.Count == 1 && proposals[0].Split('|').All(IsPiece);
        return isSure ? proposals[0] : $"?{word}";

        bool IsPiece(string piece) => list.Contains(piece) && (piece.Length == word.Length || !Syllables.Contains(piece));
    }

    private string Propose(string word, string before, string after)
    {
        var breaks = icu.Find(before + word + after).Select(place => place - before.Length).ToHashSet();
        if (!breaks.Contains(0) || !breaks.Contains(word.Length))
        {
            return "";
        }
        return string.Concat(word.Select((letter, index) => index > 0 && breaks.Contains(index) ? $"|{letter}" : letter.ToString()));
    }
}
