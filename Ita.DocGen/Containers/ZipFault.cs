namespace Ita.DocGen.Containers;

/// <summary>Why a zip, or an entry of it, cannot be taken as it stands.</summary>
internal enum ZipFault
{
    None,

    /// <summary>The end of the file is missing: a copy or download broke off.</summary>
    Cut,

    /// <summary>Figures, lengths or check sums do not agree.</summary>
    Damaged,

    /// <summary>Entries are encrypted one by one, as zip programs do.</summary>
    Encrypted,

    /// <summary>A name that would leave the folder it is unpacked into.</summary>
    UnsafeName,

    /// <summary>More entries or more bytes than the bounds allow.</summary>
    TooLarge,
}
