using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Tests.Writers.Html;

/// <summary>
/// The text a reader sees in the article of a page, block for block, read with a small tokenizer of its own.
/// Drawings, the tables behind them and the page's own numbers (note marks) are not the paper's text.
/// </summary>
internal static partial class PageText
{
    private static readonly HashSet<string> Blocks = ["p", "h2", "h3", "h4", "h5", "li", "td", "th", "caption", "figcaption", "div", "tr", "table", "nav"];
    private static readonly HashSet<string> NoText = ["svg", "details", "sup"];
    private static readonly HashSet<string> Void = ["br", "img", "col", "link", "meta", "input", "rect", "path", "circle"];

    [GeneratedRegex("<(/?)([a-zA-Z0-9]+)([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>")]
    private static partial Regex Tag { get; }

    public static IReadOnlyList<string> BlocksOf(string html)
    {
        var from = html.IndexOf("<article>", StringComparison.Ordinal);
        var article = html[from..html.IndexOf("</article>", from, StringComparison.Ordinal)];
        List<string> blocks = [];
        var text = new StringBuilder();
        var skipped = 0;
        var last = 0;
        foreach (Match tag in Tag.Matches(article))
        {
            if (skipped == 0)
            {
                text.Append(WebUtility.HtmlDecode(article[last..tag.Index].Replace("\n", "", StringComparison.Ordinal)));
            }

            last = tag.Index + tag.Length;
            var name = tag.Groups[2].Value;
            var closes = tag.Groups[1].Length > 0;
            if (NoText.Contains(name))
            {
                skipped += closes ? -1 : 1;
            }
            else if (skipped == 0 && name == "br")
            {
                text.Append('\n');
            }
            else if (skipped == 0 && Blocks.Contains(name) && !Void.Contains(name))
            {
                Flush();
            }
        }

        Flush();
        return blocks;

        void Flush()
        {
            var block = text.ToString().Trim();
            text.Clear();
            if (block.Length > 0)
            {
                blocks.Add(block);
            }
        }
    }
}
