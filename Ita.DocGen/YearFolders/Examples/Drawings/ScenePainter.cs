namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Pleasant stand-ins for the photos of an activity; the turn varies clothes and weather a little.</summary>
internal static class ScenePainter
{
    private const int Width = 640;
    private const int Height = 400;

    private static readonly Ink[] Clothes =
        [Ink.Of(0xC85A54), Ink.Of(0x3F7CAC), Ink.Of(0xE0A458), Ink.Of(0x5B8E7D), Ink.Of(0x8E6C8A), Ink.Of(0x4B5D67)];

    private static readonly Ink Skin = Ink.Of(0xD9A77E);
    private static readonly Ink Hair = Ink.Of(0x2F2A2A);
    private static readonly Ink Wood = Ink.Of(0x8A5A3B);
    private static readonly Ink White = Ink.Of(0xFAFAF7);

    public static byte[] Paint(Scene scene, int turn)
    {
        var canvas = new Canvas(Width, Height);
        switch (scene)
        {
            case Scene.WebPage:
                WebPagePainter.Paint(canvas, turn);
                break;
            case Scene.Hall:
                Hall(canvas, turn);
                break;
            case Scene.Meeting:
                Meeting(canvas, turn);
                break;
            default:
                Outdoors(canvas, scene, turn);
                break;
        }

        return canvas.ToPng();
    }

    private static void Hall(Canvas canvas, int turn)
    {
        Room(canvas);
        canvas.Box(170, 50, 300, 150, Ink.Of(0x2E5E8C));
        canvas.Box(178, 58, 284, 134, White);
        for (var line = 0; line < 4; line++)
        {
            canvas.Box(200, 80 + (line * 26), 120 + (line * 37 % 110), 10, Clothes[(line + turn) % Clothes.Length]);
        }

        People(canvas, 5, 168, 292, 34, turn);
        People(canvas, 6, 95, 352, 40, turn + 3);
    }

    private static void Meeting(Canvas canvas, int turn)
    {
        Room(canvas);
        canvas.Box(60, 40, 150, 90, Ink.Of(0xBFD9E8));
        canvas.Box(430, 40, 150, 90, Ink.Of(0xBFD9E8));
        People(canvas, 5, 176, 190, 32, turn);
        canvas.Oval(320, 300, 270, 70, Wood);
        canvas.Oval(320, 292, 262, 62, Ink.Of(0xA9744F));
        for (var paper = 0; paper < 5; paper++)
        {
            canvas.Box(140 + (paper * 82), 268 + (paper % 2 * 30), 34, 22, White);
        }
    }

    private static void Outdoors(Canvas canvas, Scene scene, int turn)
    {
        canvas.Gradient(0, 230, Ink.Of(0x8EC5E8), Ink.Of(0xEAF4F4));
        canvas.Disc(540 - (turn % 3 * 40), 70, 34, Ink.Of(0xF6C667));
        canvas.Oval(140, 250, 230, 70, Ink.Of(0x86A873));
        canvas.Oval(470, 255, 260, 60, Ink.Of(0x7A9E68));
        canvas.Gradient(230, Height, Ink.Of(0x9CBF7A), Ink.Of(0x6E9A56));
        if (scene == Scene.River)
        {
            canvas.Oval(320, 330, 420, 34, Ink.Of(0x6FA8C9));
            canvas.Oval(320, 324, 380, 16, Ink.Of(0x9CC7DD));
        }

        Tree(canvas, 70, 250);
        Tree(canvas, 590, 240);
        if (scene != Scene.River)
        {
            House(canvas, scene == Scene.Village ? 210 : 320, 160);
        }

        People(canvas, scene == Scene.Village ? 4 : 7, scene == Scene.Village ? 330 : 118, scene == Scene.River ? 214 : 310, 30, turn);
    }

    private static void Room(Canvas canvas)
    {
        canvas.Gradient(0, 240, Ink.Of(0xF3EBDD), Ink.Of(0xE9DDC8));
        canvas.Gradient(240, Height, Ink.Of(0xB98E66), Ink.Of(0x9C7450));
    }

    private static void House(Canvas canvas, int centre, int top)
    {
        canvas.Box(centre - 90, top + 50, 180, 90, White);
        canvas.Gable(centre, top, 115, 52, Ink.Of(0xB5533C));
        canvas.Box(centre - 16, top + 82, 32, 58, Wood);
        canvas.Box(centre - 72, top + 74, 36, 30, Ink.Of(0x9CC7DD));
        canvas.Box(centre + 36, top + 74, 36, 30, Ink.Of(0x9CC7DD));
    }

    private static void Tree(Canvas canvas, int x, int foot)
    {
        canvas.Box(x - 6, foot - 40, 12, 60, Wood);
        canvas.Disc(x, foot - 64, 36, Ink.Of(0x4F7F52));
        canvas.Disc(x - 26, foot - 44, 24, Ink.Of(0x5C8F5E));
        canvas.Disc(x + 26, foot - 46, 24, Ink.Of(0x5C8F5E));
    }

    private static void People(Canvas canvas, int count, int left, int top, int size, int turn)
    {
        for (var i = 0; i < count; i++)
        {
            var x = left + (i * size * 9 / 4);
            canvas.Oval(x, top + (size * 7 / 4), size * 3 / 4, size, Clothes[(i + turn) % Clothes.Length]);
            canvas.Disc(x, top, size / 2, Hair);
            canvas.Disc(x, top + (size / 6), size * 2 / 5, Skin);
        }
    }
}
