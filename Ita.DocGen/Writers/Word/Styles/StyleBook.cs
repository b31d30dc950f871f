using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>The styles as one file has them: the id of each role, and how its runs look under each text style.</summary>
internal sealed class StyleBook
{
    private const int TextStyles = 32;

    private readonly ImmutableArray<string> ids;
    private readonly ImmutableArray<RunLook> looks;
    private readonly RunLook?[] cache;
    private readonly string codeFont;
    private readonly ImmutableDictionary<string, string> aliases;

    public StyleBook(ImmutableArray<string> ids, ImmutableArray<RunLook> looks, string codeFont, ImmutableDictionary<string, string>? aliases = null)
    {
        this.aliases = aliases ?? ImmutableDictionary<string, string>.Empty;
        this.ids = ids;
        this.looks = looks;
        this.codeFont = codeFont;
        cache = new RunLook?[looks.Length * TextStyles];
    }

    public static StyleBook OfOwn(WordOptions options) => new(
        [.. StyleCatalogue.All.Select(entry => entry.Id)],
        [.. StyleCatalogue.All.Select(entry => LookOf(entry, options.FontName))],
        options.CodeFontName);

    public static RunLook LookOf(StyleEntry entry, string font) => new(font, (int)Math.Round(entry.Look.SizeInPoints * 2)) { Bold = entry.Look.Bold };

    public string IdOf(WordStyle role) => ids[(int)role];

    /// <summary>The id of a character or table style; a Thai Word gives built-in styles ids of its own.</summary>
    public string IdOf(string styleId) => aliases.GetValueOrDefault(styleId, styleId);

    public RunLook LookOf(WordStyle role, TextStyle style = TextStyle.Plain)
    {
        ref var look = ref cache[((int)role * TextStyles) + (int)style];
        return look ??= Styled(looks[(int)role], style);
    }

    private RunLook Styled(RunLook plain, TextStyle style) => plain with
    {
        Font = style.HasFlag(TextStyle.Code) ? codeFont : plain.Font,
        Bold = plain.Bold || style.HasFlag(TextStyle.Bold),
        Italic = plain.Italic || style.HasFlag(TextStyle.Italic),
        Underline = plain.Underline || style.HasFlag(TextStyle.Underline),
        Gap = style.HasFlag(TextStyle.Gap),
    };
}
