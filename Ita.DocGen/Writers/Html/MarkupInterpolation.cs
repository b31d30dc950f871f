using System.Runtime.CompilerServices;

namespace Ita.DocGen.Writers.Html;

/// <summary>Takes an interpolated string apart: literals go in as they are, values go in escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupInterpolation(int literalLength, int formattedCount, HtmlMarkup target)
{
    /// <summary>What the compiler foretells about the string; the page grows by itself.</summary>
    public int Foretold { get; } = literalLength + formattedCount;

    public void AppendLiteral(string markup) => target.AppendRaw(markup);

    public void AppendFormatted(string? text) => HtmlText.Append(target, text);

    public void AppendFormatted(int number) => target.AppendNumber(number);

    public void AppendFormatted(double number) => target.AppendNumber(number);
}
