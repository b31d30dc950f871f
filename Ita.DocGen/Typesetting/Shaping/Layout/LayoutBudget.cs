using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>
/// Bounds the work of reading layout tables: offsets may share their targets, so a small damaged file could
/// otherwise unfold into gigabytes. The largest honest fonts spend a tenth of this.
/// </summary>
internal sealed class LayoutBudget
{
    private const int Entries = 8_000_000;

    private int left = Entries;

    public void Spend(int entries)
    {
        left -= entries + 4;
        if (left < 0)
        {
            throw new DamagedFontException("layout tables unfold without end");
        }
    }
}
