using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The marks of an attachment subtable: the class each hangs by, and its own anchor.</summary>
internal sealed class MarkArray
{
    private readonly ushort[] classes;
    private readonly Anchor[] anchors;

    private MarkArray(int count)
    {
        classes = new ushort[count];
        anchors = new Anchor[count];
    }

    public static MarkArray Read(TableReader table, LayoutBudget budget)
    {
        var marks = new MarkArray(table.U16(0));
        budget.Spend(marks.classes.Length);
        for (var i = 0; i < marks.classes.Length; i++)
        {
            marks.classes[i] = table.U16(2 + (i * 4));
            marks.anchors[i] = Anchor.ReadAt(table, table.U16(2 + (i * 4) + 2));
        }

        return marks;
    }

    /// <summary>Hangs the current mark on the glyph at a place, by the anchor that glyph offers for the mark's class.</summary>
    public bool Attach(LookupApplication application, int mark, int carrier, ReadOnlySpan<Anchor> carrierAnchors)
    {
        if (mark >= classes.Length || classes[mark] >= carrierAnchors.Length || !carrierAnchors[classes[mark]].Exists)
        {
            return false;
        }

        var anchor = carrierAnchors[classes[mark]];
        ref var slot = ref application.Buffer.Current;
        slot.XOffset = anchor.X - anchors[mark].X;
        slot.YOffset = anchor.Y - anchors[mark].Y;
        slot.AttachedBack = application.Buffer.Position - carrier;
        application.Buffer.Advance();
        return true;
    }
}
