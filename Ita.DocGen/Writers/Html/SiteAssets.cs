using System.Globalization;
using System.Text;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Writers.Html;

/// <summary>The two files every page stands on. The chart colours of the style sheet come from the one palette.</summary>
internal static class SiteAssets
{
    public const string StyleSheetName = "site.css";
    public const string ScriptName = "site.js";

    private static readonly Lazy<string> Style = new(() => Read(StyleSheetName) + ChartColours());
    private static readonly Lazy<string> Code = new(() => Read(ScriptName));

    public static string StyleSheet => Style.Value;

    public static string Script => Code.Value;

    private static string ChartColours()
    {
        var css = new StringBuilder();
        foreach (var colour in Enum.GetValues<ChartColour>())
        {
            css.Append(CultureInfo.InvariantCulture, $".f{(int)colour}{{fill:var(--c{(int)colour})}}.s{(int)colour}{{stroke:var(--c{(int)colour})}}\n");
        }

        css.Append(":root{").Append(Variables(PaletteVariant.Light)).Append("}\n");
        css.Append("@media screen and (prefers-color-scheme:dark){:root{").Append(Variables(PaletteVariant.Dark)).Append("}}\n");
        return css.ToString();
    }

    private static string Variables(PaletteVariant variant) =>
        string.Concat(Enum.GetValues<ChartColour>().Select(colour => $"--c{(int)colour}:{Palette.HexOf(colour, variant)};"));

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("Assets/site/" + name)
            ?? throw new InvalidOperationException($"The program lacks its asset {name}");
        return new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }
}
