using System.Buffers;

namespace Ita.DocGen.Writers.Html;

/// <summary>The one place where text becomes markup: everything that means something to a browser is escaped, also in attributes.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    // besides the five of markup: control characters and surrogates, which need a closer look
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());

    public static void Append(TextWriter target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            target.Write(text[..at]);
            var taken = 1;
            switch (text[at])
            {
                case '&':
                    target.Write("&amp;");
                    break;
                case '<':
                    target.Write("&lt;");
                    break;
                case '>':
                    target.Write("&gt;");
                    break;
                case '"':
                    target.Write("&quot;");
                    break;
                case '\'':
                    target.Write("&#39;");
                    break;
                default:
                    taken = AppendUnusual(target, text[at..]);
                    break;
            }

            text = text[(at + taken)..];
        }

        target.Write(text);
    }

    public static string Escape(string text)
    {
        var target = new StringWriter();
        Append(target, text);
        return target.ToString();
    }

    // HTML forbids control characters, lone surrogates and noncharacters even when escaped
    private static int AppendUnusual(TextWriter target, ReadOnlySpan<char> text)
    {
        if (char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            var isNoncharacter = (char.ConvertToUtf32(text[0], text[1]) & 0xFFFE) == 0xFFFE;
            target.Write(isNoncharacter ? [Replacement] : text[..2]);
            return 2;
        }

        target.Write(Replacement);
        return 1;
    }

    private static char[] SpecialCharacters()
    {
        var controls = Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n')).Concat(Enumerable.Range(0x7F, 0x21));
        var surrogates = Enumerable.Range(0xD800, 0x800);
        var noncharacters = Enumerable.Range(0xFDD0, 0x20).Concat([0xFFFE, 0xFFFF]);
        return ['&', '<', '>', '"', '\'', .. controls.Concat(surrogates).Concat(noncharacters).Select(code => (char)code)];
    }
}
