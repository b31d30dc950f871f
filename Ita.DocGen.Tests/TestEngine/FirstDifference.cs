namespace Ita.DocGen.Tests.TestEngine;

/// <summary>The first line in which two texts differ, with the two lines before it.</summary>
internal static class FirstDifference
{
    private const int Before = 2;

    public static string Show(string expected, string actual)
    {
        var wanted = expected.Split('\n');
        var got = actual.Split('\n');
        var line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
        {
            line++;
        }

        var context = wanted.Skip(Math.Max(0, line - Before)).Take(Math.Min(Before, line)).Select(text => "    " + text);
        return string.Join('\n', [$"First difference in line {line + 1}:", .. context, "  - " + At(wanted, line), "  + " + At(got, line)]);
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of text)";
}
