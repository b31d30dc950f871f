namespace Ita.DocGen.YearFolders.Examples;

/// <summary>A picture in the manner of a score page: one bar an indicator, as long as its score.</summary>
internal static class ScorePainter
{
    public static byte[] Paint(ExampleResult result)
    {
        var canvas = new Canvas(640, 400);
        canvas.Box(0, 0, 640, 400, Ink.Of(0xFFFFFF));
        canvas.Box(0, 0, 640, 54, Ink.Of(0x1F4E79));
        canvas.Disc(32, 27, 15, Ink.Of(0xF6C667));
        canvas.Box(60, 22, 220, 10, Ink.Of(0xFFFFFF));
        for (var i = 0; i < result.Indicators.Length; i++)
        {
            var top = 72 + (i * 32);
            canvas.Box(20, top, 600, 20, Ink.Of(0xE9EEF3));
            var passed = result.Indicators[i] >= 85;
            canvas.Box(20, top, (int)(result.Indicators[i] * 6), 20, Ink.Of(passed ? 0x5B8E7D : 0xE0A458));
        }

        canvas.Box(20 + 510, 66, 2, 322, Ink.Of(0xC85A54));
        return canvas.ToPng();
    }
}
