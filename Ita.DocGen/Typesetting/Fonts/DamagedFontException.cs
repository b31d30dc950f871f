namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A font table that contradicts itself or ends too early. Never leaves this room: readers turn it into a refusal.</summary>
internal sealed class DamagedFontException(string what) : Exception(what);
