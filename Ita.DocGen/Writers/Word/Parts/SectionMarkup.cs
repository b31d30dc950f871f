using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes section properties: paper, margins, heads and feet.</summary>
internal static class SectionMarkup
{
    public static void Write(MarkupWriter xml, SectionPlan section)
    {
        xml.Open("w:sectPr");
        foreach (var edge in section.Edges)
        {
            xml.Open(edge.IsHeader ? "w:headerReference" : "w:footerReference").With("w:type", edge.Pages).With("r:id", edge.Relation).Close();
        }

        xml.Value("w:type", "nextPage");
        xml.Open("w:pgSz").With("w:w", section.Width).With("w:h", section.Height);
        if (section.IsLandscape)
        {
            xml.With("w:orient", "landscape");
        }

        var margins = section.Margins;
        xml.Close().Open("w:pgMar").With("w:top", margins.Top).With("w:right", margins.Right).With("w:bottom", margins.Bottom).With("w:left", margins.Left);
        xml.With("w:header", margins.Header).With("w:footer", margins.Footer).With("w:gutter", 0).Close();
        WriteNumbers(xml, section);
        if (section.HasFirstPage)
        {
            xml.Empty("w:titlePg");
        }

        xml.Close();
    }

    /// <summary>The format matters beside the field's own switch: contents that a person updates take it.</summary>
    private static void WriteNumbers(MarkupWriter xml, SectionPlan section)
    {
        if (!section.HasThaiNumbers && !section.RestartsNumbers)
        {
            return;
        }

        xml.Open("w:pgNumType");
        if (section.HasThaiNumbers)
        {
            xml.With("w:fmt", "thaiNumbers");
        }

        if (section.RestartsNumbers)
        {
            xml.With("w:start", 1);
        }

        xml.Close();
    }
}
