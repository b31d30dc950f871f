using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>On a terminal, one line that is drawn over itself: [3/14] and the document's title. Elsewhere nothing.</summary>
internal sealed class ProgressLine(Terminal terminal) : IProgress<RunProgress>
{
    private const int Columns = 78;
    private readonly Lock drawing = new();
    private int drawn;

    public void Report(RunProgress value) => Draw($"[{value.Done}/{value.Total}] {value.Title}");

    public void Draw(string text)
    {
        if (!terminal.IsWatched)
        {
            return;
        }

        lock (drawing)
        {
            var shown = Fitting(text.ReplaceLineEndings(" "));
            var columns = ColumnsOf(shown);
            terminal.Output.Write("\r" + shown + new string(' ', Math.Max(0, drawn - columns)));
            terminal.Output.Flush();
            drawn = columns;
        }
    }

    public void Clear()
    {
        Draw("");
        if (terminal.IsWatched)
        {
            terminal.Output.Write('\r');
        }
    }

    private static string Fitting(string text)
    {
        var end = text.Length;
        while (ColumnsOf(text.AsSpan(0, end)) > Columns)
        {
            end--;
        }

        return text[..end];
    }

    // Vowels and tones above and below take no column of their own.
    private static int ColumnsOf(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var letter in text)
        {
            columns += letter is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E') ? 0 : 1;
        }

        return columns;
    }
}
