using System.Text;
using System.Text.Json;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Tests.Publishing;

public sealed class ManifestWriterTests
{
    private static readonly CellAddress Cell = new("scores.xlsx", "คะแนนรายปี", 9, 5);

    private static readonly Manifest Sample = new(2569, "อบต. \"ตัวอย่าง\" <script>", new DateOnly(2026, 1, 15))
    {
        Result = new ManifestResult(2568, 94.3m, "ผ่านดี"),
        Files = [new ManifestFile("ita-2569-book-plan.pdf", "เล่มแผน", 1234, "ab12") { Document = "book-plan", Answers = [new ManifestAnswer(2569, "o25")], State = ManifestState.OlderThanData }],
        Inputs = [new ManifestInput("scores.xlsx", 99, "cd34")],
        Values =
        [
            new ManifestValue("analysis", new PrintedValue("๙๔.๓๐", new Provenance([Cell], "0.30 × IIT + 0.30 × EIT + 0.40 × OIT"), "๑. ผลการประเมิน")),
            new ManifestValue("analysis", new PrintedValue(new string('ก', 200), Provenance.Of(Cell), "")),
        ],
    };

    [Fact]
    public void One_entry_stands_on_one_line() => Encoding.UTF8.GetString(ManifestWriter.Write(Sample)).ShouldBe(
        """
        {
          "version": 1,
          "planYear": 2569,
          "agency": "อบต. \u0022ตัวอย่าง\u0022 \u003Cscript\u003E",
          "runDate": "2026-01-15",
          "result": {
            "year": 2568,
            "overall": 94.3,
            "level": "ผ่านดี"
          },
          "files": [
            {"path":"ita-2569-book-plan.pdf","id":"book-plan","title":"เล่มแผน","bytes":1234,"sha256":"ab12","state":"older-than-data","answers":[{"year":2569,"item":"o25"}]}
          ],
          "inputs": [
            {"path":"scores.xlsx","bytes":99,"sha256":"cd34"}
          ],
          "numbers": [
            {"document":"analysis","text":"๙๔.๓๐","heading":"๑. ผลการประเมิน","cells":["scores.xlsx(คะแนนรายปี!E9)"],"formula":"0.30 × IIT \u002B 0.30 × EIT \u002B 0.40 × OIT"}
          ],
          "texts": [
            {"document":"analysis","text":"กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก…","cells":["scores.xlsx(คะแนนรายปี!E9)"]}
          ]
        }
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Any_json_reader_reads_it()
    {
        using var json = JsonDocument.Parse(ManifestWriter.Write(Sample));
        json.RootElement.GetProperty("agency").GetString().ShouldBe(Sample.Agency);
        json.RootElement.GetProperty("numbers")[0].GetProperty("text").GetString().ShouldBe("๙๔.๓๐");
    }
}
