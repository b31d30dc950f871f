using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A line of the contents that was placed before the page of its heading was known.</summary>
internal sealed record PendingPageNumber(string Anchor, TextLook Look, double Right, double Baseline, Action<Func<ContentMark?, PageItem>> Fill);
