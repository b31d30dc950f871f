using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The list that a paragraph is an item of: which list, how deep, how marked.</summary>
internal sealed record WordListLevel(int Id, int Depth, ListMarker Marker, int Start);
