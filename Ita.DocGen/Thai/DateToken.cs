namespace Ita.DocGen.Thai;

/// <summary>One word, number or sign of a typed date. Numbers keep their count of digits, since 66 and 2566 are read differently.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Digits, int Start, int End);
