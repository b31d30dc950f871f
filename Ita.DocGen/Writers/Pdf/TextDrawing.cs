using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// Glyph runs as TJ arrays: codes, and between them what the font's own widths do not say (kerning, the slack of a
/// distributed line).
/// </summary>
internal sealed class TextDrawing(PdfBuffer body, PdfFonts fonts)
{
    private const double Negligible = 0.05;
    private bool isOpen;
    private bool isInArray;
    private bool isInString;
    private PdfFont? font;
    private double size;
    private Rgb colour;
    private double lastX;
    private double lastY;

    public void Draw(GlyphRun run, double pageHeight)
    {
        if (run.Words.Count == 0)
        {
            return;
        }

        Open(run, pageHeight - run.Baseline);
        var pending = 0.0;
        foreach (var word in run.Words)
        {
            UseFont(word.Face, run.Size);
            var unit = 1000.0 / word.Face.UnitsPerEm;
            var glyphs = word.Glyphs;
            for (var i = 0; i < glyphs.Length; i++)
            {
                ref readonly var glyph = ref glyphs[i];
                Adjust(pending);
                Code(font!.CodeOf(glyph.Form));
                pending = (glyph.Advance * unit) - font.WidthOf(glyph.Form);
                if (glyph.EndsCluster)
                {
                    pending += run.ClusterGap / run.Size * 1000;
                    if (word.IsSpace)
                    {
                        pending += run.SpaceGap / run.Size * 1000;
                    }
                }
            }
        }

        CloseArray();
        if (run.Turn != 0)
        {
            End();
        }
    }

    public void End()
    {
        if (isOpen)
        {
            body.Raw("ET\n"u8);
            isOpen = false;
        }
    }

    private void Open(GlyphRun run, double y)
    {
        if (!isOpen)
        {
            body.Raw("BT\n"u8);
            isOpen = true;
            font = null;
            (lastX, lastY) = (0, 0);
            colour = Rgb.Black;
            body.Raw("0 g "u8);
        }

        if (colour != run.Colour)
        {
            colour = run.Colour;
            body.Numbers(colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0).Raw("rg "u8);
        }

        if (run.Turn == 0)
        {
            body.Numbers(run.X - lastX, y - lastY).Raw("Td "u8);
            (lastX, lastY) = (Round(run.X - lastX) + lastX, Round(y - lastY) + lastY);
            return;
        }

        var (sine, cosine) = Math.SinCos(run.Turn * Math.PI / 180);
        body.Numbers(cosine, sine, -sine, cosine, run.X, y).Raw("Tm "u8);
    }

    private static double Round(double number) => Math.Round(number * 1000, MidpointRounding.AwayFromZero) / 1000;

    private void UseFont(FontFace face, double wanted)
    {
        if (font is null || !ReferenceEquals(font.Face, face) || size != wanted)
        {
            CloseArray();
            font = fonts[face];
            size = wanted;
            body.Raw((byte)'/').Ascii(font.ResourceName).Raw((byte)' ').Number(size).Raw(" Tf"u8);
        }
    }

    private void Adjust(double thousandths)
    {
        if (Math.Abs(thousandths) < Negligible)
        {
            return;
        }

        OpenArray();
        CloseString();
        body.Number(-Math.Round(thousandths, 1));
    }

    private void Code(ushort code)
    {
        OpenArray();
        if (!isInString)
        {
            body.Raw((byte)'(');
            isInString = true;
        }

        body.LiteralByte((byte)(code >> 8)).LiteralByte((byte)code);
    }

    private void OpenArray()
    {
        if (!isInArray)
        {
            body.Raw((byte)'[');
            isInArray = true;
        }
    }

    private void CloseString()
    {
        if (isInString)
        {
            body.Raw((byte)')');
            isInString = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (isInArray)
        {
            body.Raw("]TJ\n"u8);
            isInArray = false;
        }
    }
}
