using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The script and feature lists of a layout table, asked for Thai as the language of every document.</summary>
internal readonly ref struct ScriptReader
{
    private const string Language = "THA ";
    private const ushort NoFeature = 0xFFFF;

    // Old fonts keep Thai features under Latin; after the default script that is where they are looked for.
    private static readonly string[] Fallbacks = [ScriptTags.Default, "dflt", "latn"];

    private readonly TableReader scripts;
    private readonly TableReader features;

    public ScriptReader(TableReader table)
    {
        scripts = table.U16(4) == 0 ? default : table.From(table.U16(4));
        features = table.U16(6) == 0 ? default : table.From(table.U16(6));
    }

    public SelectedScript Select(string script)
    {
        var offset = Find(scripts, script, 2);
        var isFound = offset > 0;
        for (var i = 0; offset <= 0 && i < Fallbacks.Length; i++)
        {
            offset = Find(scripts, Fallbacks[i], 2);
        }

        if (offset <= 0)
        {
            return new(false, []);
        }

        var table = scripts.From(offset);
        var language = Find(table, Language, 4);
        if (language <= 0)
        {
            language = table.U16(0);
        }

        return new(isFound, language == 0 ? [] : FeaturesOf(table.From(language)));
    }

    // Script and language records have one shape: count at a known place, then tag and offset.
    private static int Find(TableReader table, string tag, int firstRecord)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        var wanted = FontTables.Tag(tag);
        var count = table.U16(firstRecord - 2);
        for (var i = 0; i < count; i++)
        {
            if (table.U32(firstRecord + (i * 6)) == wanted)
            {
                return table.U16(firstRecord + (i * 6) + 4);
            }
        }

        return -1;
    }

    private List<(string Feature, ushort[] Lookups)> FeaturesOf(TableReader language)
    {
        var found = new List<(string, ushort[])>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (features.IsEmpty)
        {
            return found;
        }

        var required = language.U16(2);
        if (required != NoFeature && required < features.U16(0))
        {
            found.Add((TagOf(required), LookupsOf(required)));
        }

        var count = language.U16(4);
        for (var i = 0; i < count; i++)
        {
            var index = language.U16(6 + (i * 2));
            if (index < features.U16(0) && TagOf(index) is var tag && DefaultFeatures.Contains(tag) && seen.Add(tag))
            {
                found.Add((tag, LookupsOf(index)));
            }
        }

        return found;
    }

    private string TagOf(int feature) => System.Text.Encoding.Latin1.GetString(features.Part(2 + (feature * 6), 4));

    private ushort[] LookupsOf(int feature)
    {
        var table = features.From(features.U16(2 + (feature * 6) + 4));
        return table.U16Array(4, table.U16(2));
    }
}
