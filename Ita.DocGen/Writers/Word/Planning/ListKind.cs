namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The list definitions: the scheme of the headings, and one for each marker.</summary>
internal enum ListKind
{
    Headings,
    Dash,
    Bullet,
    Decimal,
    Bracketed,
    HalfBracketed,
}
