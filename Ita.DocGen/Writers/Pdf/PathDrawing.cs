using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Rules, boxes and paths. Rules of one look are gathered into one stroke.</summary>
internal sealed class PathDrawing(PdfBuffer body, double pageHeight)
{
    private (double Thickness, Rgb Colour, bool Dotted)? gathering;

    /// <summary>Opacities below one that were used, in hundredths; each needs a graphics state of the page.</summary>
    public SortedSet<int> Opacities { get; } = [];

    public void Draw(Rule rule)
    {
        var look = (rule.Thickness, rule.Colour, rule.IsDotted);
        if (gathering != look)
        {
            End();
            body.Raw("q "u8);
            Colour(rule.Colour, stroke: true);
            body.Number(rule.Thickness).Raw(" w"u8);
            body.Raw(rule.IsDotted ? " 1 J[0 2.4]0 d\n"u8 : "\n"u8);
            gathering = look;
        }

        body.Numbers(rule.FromX, pageHeight - rule.FromY).Raw("m "u8).Numbers(rule.ToX, pageHeight - rule.ToY).Raw("l\n"u8);
    }

    public void Draw(FilledBox box)
    {
        End();
        if (box.Area.Width <= 0 || box.Area.Height <= 0)
        {
            return;
        }

        Colour(box.Colour, stroke: false);
        body.Numbers(box.Area.X, pageHeight - box.Area.Bottom, box.Area.Width, box.Area.Height).Raw("re f\n"u8);
    }

    public void Draw(DrawnPath path)
    {
        End();
        if (path.Points.Length < 2 || (path.Fill is null && path.Stroke is null))
        {
            return;
        }

        body.Raw("q "u8);
        SetLook(path);
        body.Numbers(path.Points[0].X, pageHeight - path.Points[0].Y).Raw("m "u8);
        foreach (var point in path.Points.AsSpan()[1..])
        {
            body.Numbers(point.X, pageHeight - point.Y).Raw("l "u8);
        }

        body.Raw((path.Fill is not null, path.Stroke is not null, path.IsClosed) switch
        {
            (true, true, _) => "b Q\n"u8,
            (true, false, _) => "f Q\n"u8,
            (false, _, true) => "s Q\n"u8,
            _ => "S Q\n"u8,
        });
    }

    /// <summary>Strokes what was gathered.</summary>
    public void End()
    {
        if (gathering is not null)
        {
            body.Raw("S Q\n"u8);
            gathering = null;
        }
    }

    private void SetLook(DrawnPath path)
    {
        if (path.Fill is { } fill)
        {
            Colour(fill, stroke: false);
            if (path.FillOpacity < 1)
            {
                var hundredths = (int)Math.Round(path.FillOpacity * 100);
                Opacities.Add(hundredths);
                body.Raw("/G"u8).Integer(hundredths).Raw(" gs "u8);
            }
        }

        if (path.Stroke is { } stroke)
        {
            Colour(stroke, stroke: true);
            body.Number(path.Thickness).Raw(" w 1 j "u8);
            if (!path.Dashes.IsEmpty)
            {
                body.Raw((byte)'[').Numbers(path.Dashes.AsSpan()).Raw("]0 d "u8);
            }
        }
    }

    private void Colour(Rgb colour, bool stroke)
    {
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            body.Number(colour.Red / 255.0).Raw(stroke ? " G "u8 : " g "u8);
            return;
        }

        body.Numbers(colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0).Raw(stroke ? "RG "u8 : "rg "u8);
    }
}
