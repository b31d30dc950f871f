using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>The looks of a marked .xls. The old format has 56 colours: the nearest of the workbook's own is taken.</summary>
internal sealed class XlsMarkStyles(HSSFWorkbook book)
{
    private readonly Dictionary<(short Style, string Fill), ICellStyle> marked = [];
    private readonly HSSFPalette palette = book.GetCustomPalette();

    public ICellStyle Marked(ICellStyle like, MarkLook look)
    {
        if (!marked.TryGetValue((like.Index, look.Fill), out var style))
        {
            style = book.CreateCellStyle();
            style.CloneStyleFrom(like);
            Fill(style, look.Fill);
            Edge(style, look.Edge, BorderStyle.Medium);
            marked[(like.Index, look.Fill)] = style;
        }

        return style;
    }

    public ICellStyle Own(short points, bool bold = false, string? ink = null, string? fill = null, bool underlined = false, bool wrapped = true, bool centred = false)
    {
        var font = book.CreateFont();
        font.FontName = "TH SarabunPSK";
        font.FontHeightInPoints = points;
        font.IsBold = bold;
        font.Underline = underlined ? FontUnderlineType.Single : FontUnderlineType.None;
        if (ink is not null)
        {
            font.Color = Nearest(ink);
        }

        var style = book.CreateCellStyle();
        style.SetFont(font);
        style.WrapText = wrapped;
        style.VerticalAlignment = VerticalAlignment.Top;
        style.Alignment = centred ? HorizontalAlignment.Center : HorizontalAlignment.Left;
        style.DataFormat = HSSFDataFormat.GetBuiltinFormat("@");
        if (fill is not null)
        {
            Fill(style, fill);
            Edge(style, "7F7F7F", BorderStyle.Thin);
        }

        return style;
    }

    private void Fill(ICellStyle style, string colour)
    {
        style.FillForegroundColor = Nearest(colour);
        style.FillPattern = FillPattern.SolidForeground;
    }

    private void Edge(ICellStyle style, string colour, BorderStyle line)
    {
        style.BorderTop = style.BorderBottom = style.BorderLeft = style.BorderRight = line;
        style.TopBorderColor = style.BottomBorderColor = style.LeftBorderColor = style.RightBorderColor = Nearest(colour);
    }

    private short Nearest(string colour)
    {
        var rgb = Convert.FromHexString(colour);
        return palette.FindSimilarColor(rgb[0], rgb[1], rgb[2]).Indexed;
    }
}
