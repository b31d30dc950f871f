using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>
/// Every file of the office passes here before a library sees it. In: a name for the finding and a stream. Out: the bytes and
/// what they truly are. Refuses, each with one finding, what is empty, cut, damaged, locked, oversized, dangerous or something else.
/// </summary>
public static class FrontDoor
{
    private const ulong CompoundFileSignature = 0xE11AB1A1E011CFD0;

    public static FrontDoorAnswer Open(string name, Stream stream, WantedFile wanted, DoorLimits? limits = null)
    {
        limits ??= DoorLimits.Default;
        var file = CellAddress.OfFile(name);
        var bytes = BoundedRead.TryRead(stream, limits.FileBytes);
        return bytes is null
            ? new FrontDoorAnswer.Refused(Problems.FileIsTooLarge(file, limits.FileBytes / 1_000_000))
            : Open(file, bytes, wanted, limits);
    }

    public static FrontDoorAnswer Open(string name, byte[] bytes, WantedFile wanted, DoorLimits? limits = null)
    {
        limits ??= DoorLimits.Default;
        var file = CellAddress.OfFile(name);
        return bytes.Length > limits.FileBytes
            ? new FrontDoorAnswer.Refused(Problems.FileIsTooLarge(file, limits.FileBytes / 1_000_000))
            : Open(file, bytes, wanted, limits);
    }

    private static FrontDoorAnswer Open(CellAddress file, byte[] bytes, WantedFile wanted, DoorLimits limits)
    {
        var request = new DoorRequest(file, wanted, limits);
        if (bytes.Length == 0)
        {
            return new FrontDoorAnswer.Refused(Problems.FileIsEmpty(file, wanted.Name));
        }

        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || bytes.AsSpan().StartsWith("PK\u0005\u0006"u8))
        {
            return ZipDoor.Open(bytes, request);
        }

        if (bytes.Length >= 8 && BitConverter.ToUInt64(bytes) == CompoundFileSignature)
        {
            return CompoundDoor.Open(bytes, request);
        }

        return new FrontDoorAnswer.Refused(StrangeFile.Describe(bytes, request));
    }
}
