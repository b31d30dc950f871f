namespace Ita.DocGen.Containers;

/// <summary>The figures of the zip format that reader and writer share.</summary>
internal static class ZipFormat
{
    public const uint LocalSignature = 0x04034B50;
    public const uint CentralSignature = 0x02014B50;
    public const uint EndSignature = 0x06054B50;

    public const int LocalLength = 30;
    public const int CentralLength = 46;
    public const int EndLength = 22;

    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    public const ushort EncryptedFlag = 0x0001;
    public const ushort Utf8Flag = 0x0800;
}
