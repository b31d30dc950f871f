using System.Text;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>Shows breaks in the text itself: | a good place, ~ a poor one, ≈ a bad one.</summary>
internal static class BreakText
{
    public static string Show(LineBreaker breaker, string text)
    {
        var shown = new StringBuilder(text);
        foreach (var place in breaker.FindBreaks(text).Reverse())
        {
            shown.Insert(place.Index, place.Quality switch { BreakQuality.Good => '|', BreakQuality.Poor => '~', _ => '≈' });
        }
        return shown.ToString();
    }
}
