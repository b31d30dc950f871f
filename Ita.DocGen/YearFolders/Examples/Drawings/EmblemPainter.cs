namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The fictional agency's logo: a stream below hills in a round frame. Never a garuda, which is the state's own.</summary>
internal static class EmblemPainter
{
    public static byte[] Paint()
    {
        var canvas = new Canvas(360, 360);
        canvas.Box(0, 0, 360, 360, Ink.Of(0xFFFFFF));
        canvas.Disc(180, 180, 172, Ink.Of(0x1F4E79));
        canvas.Disc(180, 180, 160, Ink.Of(0xF6C667));
        canvas.Disc(180, 180, 152, Ink.Of(0xEAF4F4));
        canvas.Disc(180, 130, 46, Ink.Of(0xF0A04B));
        canvas.Oval(120, 215, 78, 60, Ink.Of(0x5C8F5E));
        canvas.Oval(242, 215, 84, 66, Ink.Of(0x4F7F52));
        canvas.Oval(180, 246, 122, 36, Ink.Of(0x3F7CAC));
        canvas.Oval(180, 240, 104, 14, Ink.Of(0x9CC7DD));
        canvas.Oval(180, 262, 86, 8, Ink.Of(0x9CC7DD));
        return canvas.ToPng();
    }
}
