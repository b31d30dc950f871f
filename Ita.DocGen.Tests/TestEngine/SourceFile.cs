using System.Text;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>A C# file as the house rules see it: where it stands, what it says, and its code without comments and strings.</summary>
internal sealed class SourceFile
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> ProductFiles = new(() =>
        [.. Repository.Files("Ita.DocGen", "*.cs").Select(path => new SourceFile(path, Repository.ReadText(path)))]);

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        Code = WithoutCommentsAndStrings(text);
        Folders = path.Split('/')[1..^1];
    }

    public static IReadOnlyList<SourceFile> Product => ProductFiles.Value;

    public string Path { get; }

    public string Text { get; }

    public string Code { get; }

    /// <summary>The folders below the project: room and rooms within.</summary>
    public string[] Folders { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines => Text.Count(letter => letter == '\n');

    public bool StandsIn(string room) => string.Join('/', Folders) is var place && (place == room || place.StartsWith(room + "/", StringComparison.Ordinal));

    public override string ToString() => Path;

    private static string WithoutCommentsAndStrings(string text)
    {
        var code = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfSilence(text, at);
            if (end > at)
            {
                code.Append(' ').Append('\n', text.AsSpan(at, end - at).Count('\n'));
                at = end;
            }
            else
            {
                code.Append(text[at++]);
            }
        }

        return code.ToString();
    }

    /// <summary>Where the comment or string that begins here ends; here itself when none begins.</summary>
    private static int EndOfSilence(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            return After(text, at, "\n") - 1;
        }

        if (rest.StartsWith("/*"))
        {
            return After(text, at + 2, "*/");
        }

        if (rest.StartsWith("\"\"\""))
        {
            var quotes = rest.IndexOfAnyExcept('"');
            return After(text, at + quotes, new string('"', quotes));
        }

        if (rest.StartsWith("@\"") || rest.StartsWith("$@\"") || rest.StartsWith("@$\""))
        {
            var end = text.IndexOf('"', at) + 1;
            while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
            {
                end += text[end] == '"' ? 2 : 1;
            }

            return end + 1;
        }

        return rest[0] is '"' or '\'' ? EndOfLiteral(text, at) : at;
    }

    private static int EndOfLiteral(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != text[at] && text[end] != '\n')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return end + 1;
    }

    private static int After(string text, int from, string mark)
    {
        var found = text.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + mark.Length;
    }
}
