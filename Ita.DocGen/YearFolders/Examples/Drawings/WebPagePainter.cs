namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The look of a web page in a browser window, without words.</summary>
internal static class WebPagePainter
{
    private static readonly Ink Deep = Ink.Of(0x1F4E79);
    private static readonly Ink Pale = Ink.Of(0xD7E3EF);
    private static readonly Ink Words = Ink.Of(0x9AA7B4);

    public static void Paint(Canvas canvas, int turn)
    {
        canvas.Box(0, 0, canvas.Width, canvas.Height, Ink.Of(0xFFFFFF));
        canvas.Box(0, 0, canvas.Width, 34, Ink.Of(0xE4E7EA));
        canvas.Disc(20, 17, 6, Ink.Of(0xD9695F));
        canvas.Disc(40, 17, 6, Ink.Of(0xE5B454));
        canvas.Disc(60, 17, 6, Ink.Of(0x78B26B));
        canvas.Box(90, 8, 460, 18, Ink.Of(0xFFFFFF));
        canvas.Box(100, 14, 190, 6, Words);
        canvas.Box(0, 34, canvas.Width, 70, Deep);
        canvas.Disc(50, 69, 24, Ink.Of(0xF6C667));
        canvas.Box(90, 56, 260, 10, Ink.Of(0xFFFFFF));
        canvas.Box(90, 76, 170, 6, Pale);
        for (var menu = 0; menu < 6; menu++)
        {
            canvas.Box(20 + (menu * 102), 114, 90, 22, menu == turn % 6 ? Ink.Of(0xF6C667) : Pale);
        }

        for (var row = 0; row < 2; row++)
        {
            for (var card = 0; card < 3; card++)
            {
                Card(canvas, 20 + (card * 206), 152 + (row * 122), (row * 3) + card + turn);
            }
        }
    }

    private static void Card(Canvas canvas, int left, int top, int turn)
    {
        canvas.Box(left, top, 192, 108, Ink.Of(0xF1F4F7));
        canvas.Box(left, top, 192, 48, turn % 2 == 0 ? Ink.Of(0x9CC7DD) : Ink.Of(0xA9C79A));
        for (var line = 0; line < 3; line++)
        {
            canvas.Box(left + 12, top + 60 + (line * 14), 168 - (((turn * 29) + (line * 41)) % 90), 6, Words);
        }
    }
}
