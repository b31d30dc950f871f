namespace Ita.DocGen.Cli;

/// <summary>When a command was typed wrongly.</summary>
internal sealed partial class Messages
{
    public string UnknownCommand(string typed, string? near) => Say($"ไม่มีคำสั่ง \"{typed}\"", $"There is no command \"{typed}\"") + Perhaps(near);

    public string UnknownOption(string typed, string command, string? near) =>
        Say($"คำสั่ง {command} ไม่มีตัวเลือก \"{typed}\"", $"{command} has no option \"{typed}\"") + Perhaps(near);

    public string OptionNeedsValue(string option) => Say($"ตัวเลือก {option} ต้องมีค่าตามหลัง", $"{option} needs a value");

    public string OptionTwice(string option) => Say($"ให้ตัวเลือก {option} ได้ครั้งเดียว", $"{option} may be given once");

    public string ArgumentIsMissing(string command) => command switch
    {
        "new" => Say("บอกปีงบประมาณด้วย เช่น ita new 2570", "Say the fiscal year, such as ita new 2570"),
        "explain" => Say("บอกรหัสด้วย เช่น ita explain score-out-of-range", "Say the code, such as ita explain score-out-of-range"),
        "batch" => Say("บอกโฟลเดอร์ที่มีหน่วยงานด้วย เช่น ita batch agencies", "Say the folder of the agencies, such as ita batch agencies"),
        _ => Say("บอกคำสั่งด้วย เช่น ita build", "Say a command, such as ita build"),
    };

    public string TooManyWords(string word, string command) => Say($"คำสั่ง {command} ไม่ใช้ \"{word}\"", $"{command} does not take \"{word}\"");

    public string UnknownLanguage(string typed) => Say($"ไม่รู้จักภาษา \"{typed}\" ใช้ได้: th, en", $"There is no language \"{typed}\"; use th or en");

    public string NotReadable => Say("อ่านคำสั่งนี้ไม่เข้าใจ", "The command cannot be read");

    public string SeeHelp(string? command)
    {
        var call = command is null ? "ita --help" : $"ita {command} --help";
        return Say($"ดูวิธีใช้ด้วยคำสั่ง {call}", $"See {call}");
    }

    private string Perhaps(string? near) => near is null ? "" : Say($" หมายถึง \"{near}\" หรือไม่", $"; did you mean \"{near}\"?");
}
