using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// Thai for fonts older than OpenType, which keep lowered, left-shifted and footless shapes in the private use area,
/// at places of Windows (U+F7xx) or of the Macintosh (U+F8xx). Used only where a font has no Thai substitutions.
/// </summary>
internal static class ThaiPrivateUse
{
    private enum Consonant
    {
        Plain,
        TallStem,
        RemovableFoot,
        FixedFoot,
        None,
    }

    private enum Mark
    {
        AboveVowel,
        BelowVowel,
        Tone,
        None,
    }

    private enum Change
    {
        Keep,
        Lower,
        Left,
        LowerLeft,
        DropFoot,
    }

    // What stands above so far: nothing; a tall stem; a stem and one mark; full. Column: vowel above, vowel below, tone.
    private static readonly (Change Change, int Next)[][] Above =
    [
        [(Change.Keep, 3), (Change.Keep, 0), (Change.Lower, 3)],
        [(Change.Left, 2), (Change.Keep, 1), (Change.LowerLeft, 2)],
        [(Change.Keep, 3), (Change.Keep, 2), (Change.Left, 3)],
        [(Change.Keep, 3), (Change.Keep, 3), (Change.Keep, 3)],
    ];

    // What stands below so far: nothing; a foot that can go; a foot that stays.
    private static readonly (Change Change, int Next)[][] Below =
    [
        [(Change.Keep, 0), (Change.Keep, 2), (Change.Keep, 0)],
        [(Change.Keep, 1), (Change.DropFoot, 2), (Change.Keep, 1)],
        [(Change.Keep, 2), (Change.Lower, 2), (Change.Keep, 2)],
    ];

    private static readonly Dictionary<(Change, int), (int Windows, int Macintosh)> Shapes = new()
    {
        [(Change.Lower, 0x0E48)] = (0xF70A, 0xF88B),
        [(Change.Lower, 0x0E49)] = (0xF70B, 0xF88E),
        [(Change.Lower, 0x0E4A)] = (0xF70C, 0xF891),
        [(Change.Lower, 0x0E4B)] = (0xF70D, 0xF894),
        [(Change.Lower, 0x0E4C)] = (0xF70E, 0xF897),
        [(Change.Lower, 0x0E38)] = (0xF718, 0xF89B),
        [(Change.Lower, 0x0E39)] = (0xF719, 0xF89C),
        [(Change.Lower, 0x0E3A)] = (0xF71A, 0xF89D),
        [(Change.LowerLeft, 0x0E48)] = (0xF705, 0xF88C),
        [(Change.LowerLeft, 0x0E49)] = (0xF706, 0xF88F),
        [(Change.LowerLeft, 0x0E4A)] = (0xF707, 0xF892),
        [(Change.LowerLeft, 0x0E4B)] = (0xF708, 0xF895),
        [(Change.LowerLeft, 0x0E4C)] = (0xF709, 0xF898),
        [(Change.Left, 0x0E48)] = (0xF713, 0xF88A),
        [(Change.Left, 0x0E49)] = (0xF714, 0xF88D),
        [(Change.Left, 0x0E4A)] = (0xF715, 0xF890),
        [(Change.Left, 0x0E4B)] = (0xF716, 0xF893),
        [(Change.Left, 0x0E4C)] = (0xF717, 0xF896),
        [(Change.Left, 0x0E31)] = (0xF710, 0xF884),
        [(Change.Left, 0x0E34)] = (0xF701, 0xF885),
        [(Change.Left, 0x0E35)] = (0xF702, 0xF886),
        [(Change.Left, 0x0E36)] = (0xF703, 0xF887),
        [(Change.Left, 0x0E37)] = (0xF704, 0xF888),
        [(Change.Left, 0x0E47)] = (0xF712, 0xF889),
        [(Change.Left, 0x0E4D)] = (0xF711, 0xF899),
        [(Change.DropFoot, 0x0E0D)] = (0xF70F, 0xF89A),
        [(Change.DropFoot, 0x0E10)] = (0xF700, 0xF89E),
    };

    public static void Shape(Span<GlyphSlot> slots, FontFace face)
    {
        var (above, below, carrier) = (3, 2, 0);
        for (var i = 0; i < slots.Length; i++)
        {
            var mark = MarkOf(slots[i].CodePoint);
            if (mark == Mark.None)
            {
                (above, below) = StatesAfter(ConsonantOf(slots[i].CodePoint));
                carrier = i;
                continue;
            }

            var (aboveChange, nextAbove) = Above[above][(int)mark];
            var (belowChange, nextBelow) = Below[below][(int)mark];
            (above, below) = (nextAbove, nextBelow);
            var change = aboveChange != Change.Keep ? aboveChange : belowChange;
            ref var changed = ref slots[change == Change.DropFoot ? carrier : i];
            changed.CodePoint = ShapeOf(change, changed.CodePoint, face);
        }
    }

    private static (int Above, int Below) StatesAfter(Consonant consonant) => consonant switch
    {
        Consonant.Plain => (0, 0),
        Consonant.TallStem => (1, 0),
        Consonant.RemovableFoot => (0, 1),
        Consonant.FixedFoot => (0, 2),
        _ => (3, 2),
    };

    private static Consonant ConsonantOf(int codePoint) => codePoint switch
    {
        0x0E1B or 0x0E1D or 0x0E1F => Consonant.TallStem,
        0x0E0D or 0x0E10 => Consonant.RemovableFoot,
        0x0E0E or 0x0E0F => Consonant.FixedFoot,
        >= 0x0E01 and <= 0x0E2E => Consonant.Plain,
        _ => Consonant.None,
    };

    private static Mark MarkOf(int codePoint) => codePoint switch
    {
        0x0E31 or (>= 0x0E34 and <= 0x0E37) or 0x0E47 or 0x0E4D or 0x0E4E => Mark.AboveVowel,
        >= 0x0E38 and <= 0x0E3A => Mark.BelowVowel,
        >= 0x0E48 and <= 0x0E4C => Mark.Tone,
        _ => Mark.None,
    };

    private static int ShapeOf(Change change, int codePoint, FontFace face)
    {
        if (!Shapes.TryGetValue((change, codePoint), out var shapes))
        {
            return codePoint;
        }

        return face.GlyphOf(shapes.Windows) != 0 ? shapes.Windows
            : face.GlyphOf(shapes.Macintosh) != 0 ? shapes.Macintosh
            : codePoint;
    }
}
