using System.Text;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>Asks hb-shape how it would shape texts, run by run as our own itemiser cuts them.</summary>
internal static class HarfBuzz
{
    public const string Judge = "hb-shape";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static IReadOnlyList<string> Shape(FontFace face, IReadOnlyList<string> texts)
    {
        var fontFile = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(fontFile, face.Bytes.ToArray());
            return Shape(fontFile, texts);
        }
        finally
        {
            File.Delete(fontFile);
        }
    }

    private static string[] Shape(string fontFile, IReadOnlyList<string> texts)
    {
        var runs = texts.SelectMany((text, index) => ScriptRuns.Of(text).Select(run => (Text: index, Run: run))).ToArray();
        var answers = texts.Select(_ => new SortedDictionary<int, IEnumerable<string>>()).ToArray();
        foreach (var script in runs.GroupBy(run => run.Run.Script))
        {
            var input = script.Select(run => texts[run.Text].Substring(run.Run.Start, run.Run.Length));
            var lines = Ask(fontFile, script.Key, string.Join('\n', input) + "\n");
            foreach (var (run, answer) in script.Zip(lines))
            {
                answers[run.Text][run.Run.Start] = ShapingAnswers.Shift(answer, run.Run.Start);
            }
        }

        return Array.ConvertAll(answers, answer => $"[{string.Join('|', answer.Values.SelectMany(glyphs => glyphs))}]");
    }

    private static string[] Ask(string fontFile, Script script, string input)
    {
        string[] named = script switch
        {
            Script.Thai => ["--script=thai"],
            Script.Latin => ["--script=latn"],
            _ => [],
        };
        var answer = Judges.Run(Judge, [.. named, "--language=th", "--no-glyph-names", "--text-file=-", fontFile], Patience, Encoding.UTF8.GetBytes(input));
        return answer.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
