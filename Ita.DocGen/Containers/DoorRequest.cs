using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>What the inspectors behind the front door need to know: which file, what it should be, how large it may be.</summary>
internal sealed record DoorRequest(CellAddress File, WantedFile Wanted, DoorLimits Limits)
{
    public FrontDoorAnswer Admit(FileKind kind, byte[] bytes, string kindName) => Wanted.Includes(kind)
        ? new FrontDoorAnswer.Admitted(kind, bytes)
        : Refuse(Problems.FileIsOfAnotherKind(File, kindName, Wanted.Name));

    public FrontDoorAnswer Refuse(Diagnostic finding) => new FrontDoorAnswer.Refused(finding);

    public FrontDoorAnswer Refuse(ZipFault fault) => Refuse(fault switch
    {
        ZipFault.Cut => Problems.FileIsCutOff(File, Wanted.Name),
        ZipFault.Encrypted => Problems.FileHasPassword(File),
        ZipFault.UnsafeName => Problems.FileHasUnsafeNames(File, Wanted.Name),
        ZipFault.TooLarge => Problems.FileUnpacksTooLarge(File, Limits.UnpackedBytes / 1_000_000),
        _ => Problems.FileIsDamaged(File, Wanted.Name),
    });
}
