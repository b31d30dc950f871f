using Ita.DocGen.Documents;

namespace Ita.DocGen.Publishing;

/// <summary>A printed value of one document with its cells and formula.</summary>
internal sealed record ManifestValue(string Document, PrintedValue Value);
