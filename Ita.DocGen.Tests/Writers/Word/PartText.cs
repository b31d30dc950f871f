using System.Text;
using System.Xml.Linq;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>A part as indented text for golden files: namespaces left out, run looks folded into one word.</summary>
internal static class PartText
{
    public static string Of(XDocument part)
    {
        var text = new StringBuilder();
        Append(text, part.Root!, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement element, int depth)
    {
        text.Append(' ', depth).Append(element.Name.LocalName);
        if (element.Name.LocalName == "rPr")
        {
            text.Append(": ").AppendJoin(' ', element.Elements().Where(each => each.Name.LocalName is not ("lang" or "eastAsia")).Select(Short)).Append('\n');
            return;
        }

        foreach (var attribute in element.Attributes().Where(each => !each.IsNamespaceDeclaration))
        {
            text.Append(' ').Append(attribute.Name.LocalName).Append('=').Append(attribute.Value);
        }

        if (!element.HasElements && element.Value.Length > 0)
        {
            text.Append(" \"").Append(element.Value.Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
        }

        text.Append('\n');
        foreach (var child in element.Elements())
        {
            Append(text, child, depth + 1);
        }
    }

    private static string Short(XElement property)
    {
        var values = property.Attributes().Select(each => each.Value).Distinct().ToArray();
        return values.Length == 0 ? property.Name.LocalName : $"{property.Name.LocalName}={string.Join('/', values)}";
    }
}
