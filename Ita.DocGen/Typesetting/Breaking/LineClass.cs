namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>The line-breaking classes of Unicode annex 14 as far as our texts need them; the two-letter names of the
/// annex stand beside.</summary>
internal enum LineClass : byte
{
    Letter, // AL, HL
    Thai, // SA
    Digit, // NU
    Space, // SP
    Open, // OP
    Close, // CL, CP
    Quote, // QU
    Exclamation, // EX
    Infix, // IS
    Slash, // SY
    Hyphen, // HY
    Dash, // BA
    Ellipsis, // IN
    Prefix, // PR
    Postfix, // PO
    Ideograph, // ID, EB, RI
    Glue, // GL, WJ
    NonStarter, // NS
    Bullet, // ☐ ☑ •: belongs to the words behind it
    Mark, // CM without its base
    ZeroWidthSpace, // ZW
    LineEnd, // BK, CR, LF, NL
}
