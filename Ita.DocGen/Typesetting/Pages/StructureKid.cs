namespace Ita.DocGen.Typesetting.Pages;

/// <summary>What a structure element holds: other elements, marked content of a page, or the area of a link.</summary>
internal abstract class StructureKid;
