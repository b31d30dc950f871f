using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>A QR code as squares, row by row, with where it leads in words.</summary>
public sealed record QrCode(string Title, string Url, int Size, ImmutableArray<bool> Dark);
