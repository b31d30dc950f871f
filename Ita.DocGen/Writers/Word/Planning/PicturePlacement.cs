using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>How a picture is turned, and whether it stands in the line or floats at the left margin.</summary>
internal sealed record PicturePlacement(PictureTurn Turn, bool Floats);
