using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Pictures;

public sealed record RefusedPicture(Diagnostic Finding) : PictureReading;
