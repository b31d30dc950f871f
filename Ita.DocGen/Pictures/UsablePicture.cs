using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>A picture without EXIF, position, comments or thumbnails; the findings hold nothing back.</summary>
public sealed record UsablePicture(Picture Picture, ImmutableArray<Diagnostic> Findings) : PictureReading;
