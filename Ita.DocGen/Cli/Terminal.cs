using System.Text;

namespace Ita.DocGen.Cli;

/// <summary>Where the command reads and writes, and what can be shown there.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Errors, TextReader Input)
{
    /// <summary>A person sees the output as it comes: progress may be drawn, lines may be coloured.</summary>
    public bool IsWatched { get; init; }

    /// <summary>A person can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>False on a console that has no Thai letters; English is spoken there unless Thai is asked for.</summary>
    public bool ShowsThai { get; init; } = true;

    /// <summary>Changes the colour of what is written next; null = back to the usual one.</summary>
    public Action<ConsoleColor?> Paint { get; init; } = static _ => { };

    public static Terminal OfProcess()
    {
        var isUnicode = TrySetUnicode();
        var isWatched = !Console.IsOutputRedirected;
        var usesColour = isWatched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, Console.In)
        {
            IsWatched = isWatched,
            CanAsk = isWatched && !Console.IsInputRedirected,
            // The bare text console of Linux has no Thai font.
            ShowsThai = !isWatched || (isUnicode && Environment.GetEnvironmentVariable("TERM") != "linux"),
            Paint = usesColour ? PaintConsole : static _ => { },
        };
    }

    public void WriteLine(string text, ConsoleColor colour)
    {
        Paint(colour);
        Output.Write(text);
        Paint(null);
        Output.WriteLine();
    }

    // A console of an old Windows may refuse; then it keeps its code page and is spoken to in English.
    private static bool TrySetUnicode()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            if (OperatingSystem.IsWindows() && !Console.IsInputRedirected)
            {
                Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            }
        }
        catch (IOException)
        {
            return false;
        }

        return Console.OutputEncoding.CodePage == Encoding.UTF8.CodePage;
    }

    private static void PaintConsole(ConsoleColor? colour)
    {
        if (colour is { } given)
        {
            Console.ForegroundColor = given;
        }
        else
        {
            Console.ResetColor();
        }
    }
}
