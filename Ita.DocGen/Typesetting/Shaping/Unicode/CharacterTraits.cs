namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>What shaping must know of a character beside its number.</summary>
[Flags]
internal enum CharacterTraits : ushort
{
    None = 0,
    Mark = 0x01,
    NonSpacingMark = 0x02,

    /// <summary>Drawn as nothing: joiners, zero-width spaces, direction marks.</summary>
    Ignorable = 0x04,
    ZeroWidthNonJoiner = 0x08,
    ZeroWidthJoiner = 0x10,

    /// <summary>Belongs to the cluster of the character before it.</summary>
    Continuation = 0x20,
    SaraAm = 0x40,
    FractionSlash = 0x80,

    /// <summary>An accent that may be one letter with the letter before it.</summary>
    Diacritic = 0x100,
}
