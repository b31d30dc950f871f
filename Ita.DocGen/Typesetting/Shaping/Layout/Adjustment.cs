using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>A value record: by how much a glyph moves and its advance grows. Vertical advances and device tables do not matter on a page.</summary>
internal readonly record struct Adjustment(short XPlacement, short YPlacement, short XAdvance)
{
    private const int PlacementX = 0x0001;
    private const int PlacementY = 0x0002;
    private const int AdvanceX = 0x0004;

    public static int SizeOf(int format) => System.Numerics.BitOperations.PopCount((uint)format & 0xFF) * 2;

    public static Adjustment Read(TableReader table, int at, int format)
    {
        if (format == AdvanceX)
        {
            return new(0, 0, table.I16(at));
        }

        var (x, y, advance) = ((short)0, (short)0, (short)0);
        if ((format & PlacementX) != 0)
        {
            x = table.I16(at);
            at += 2;
        }

        if ((format & PlacementY) != 0)
        {
            y = table.I16(at);
            at += 2;
        }

        if ((format & AdvanceX) != 0)
        {
            advance = table.I16(at);
        }

        return new(x, y, advance);
    }

    public void ApplyTo(ref GlyphSlot slot)
    {
        slot.XOffset += XPlacement;
        slot.YOffset += YPlacement;
        slot.XAdvance += XAdvance;
    }
}
