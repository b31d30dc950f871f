namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>What shaping must know of a character beside its number.</summary>
[Flags]
internal enum CharacterTraits : byte
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
}
