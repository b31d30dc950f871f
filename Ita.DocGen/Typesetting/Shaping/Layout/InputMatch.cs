namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Matches the glyphs after the current one, so that nothing is joined across the parts of an earlier ligature.</summary>
internal static class InputMatch
{
    public const int MostGlyphs = 64;

    public static bool Try(LookupApplication application, GlyphTest[] following, Span<int> positions, out int components)
    {
        var buffer = application.Buffer;
        components = buffer.Current.LigatureSize;
        if (following.Length == 0)
        {
            positions[0] = buffer.Position;
            return true;
        }

        if (following.Length >= MostGlyphs)
        {
            return false;
        }

        var id = buffer.Current.LigatureId;
        var component = buffer.Current.LigatureComponent;
        bool? ligatureIsLookedThrough = null;
        var at = positions[0] = buffer.Position;
        for (var i = 0; i < following.Length; i++)
        {
            if (!application.Search.TryNext(ref at, following[i], isContext: false))
            {
                return false;
            }

            positions[i + 1] = at;
            ref var slot = ref buffer[at];
            if (id != 0 && component != 0)
            {
                // Marks of one ligature component join only with marks of the same one, unless the ligature itself is not looked at.
                if (slot.LigatureId != id || slot.LigatureComponent != component)
                {
                    ligatureIsLookedThrough ??= IsLigatureLookedThrough(application, id);
                    if (!ligatureIsLookedThrough.Value)
                    {
                        return false;
                    }
                }
            }
            else if (slot.LigatureId != 0 && slot.LigatureComponent != 0 && slot.LigatureId != id)
            {
                return false;
            }

            components += slot.LigatureSize;
        }

        return true;
    }

    private static bool IsLigatureLookedThrough(LookupApplication application, int id)
    {
        var buffer = application.Buffer;
        for (var i = buffer.Position - 1; i >= 0 && buffer[i].LigatureId == id; i--)
        {
            if (buffer[i].LigatureComponent == 0)
            {
                return application.Search.LooksThrough(buffer[i]);
            }
        }

        return false;
    }
}
