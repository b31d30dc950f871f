using Ita.DocGen.Publishing;

namespace Ita.DocGen.Tests.Publishing;

/// <summary>A disk whose power goes after a number of changes, and on which chosen files are held open.</summary>
internal sealed class InterruptedDisk(IOutputDisk disk, int changesLeft, params string[] held) : IOutputDisk
{
    private int left = changesLeft;

    public bool Exists(string path) => disk.Exists(path);

    public byte[] Read(string path) => disk.Read(path);

    public IReadOnlyList<string> FilesIn(string folder) => disk.FilesIn(folder);

    public bool IsHeld(string path) => held.Contains(path) || disk.IsHeld(path);

    public void MakeRoomFor(string path) => disk.MakeRoomFor(path);

    public void Write(string path, ReadOnlyMemory<byte> bytes) => Change(() => disk.Write(path, bytes));

    public void Move(string from, string to) => Change(() => disk.Move(from, to));

    public void Delete(string path) => Change(() => disk.Delete(path));

    private void Change(Action change)
    {
        if (Interlocked.Decrement(ref left) < 0)
        {
            throw new PowerFailure();
        }

        change();
    }

    public sealed class PowerFailure : Exception;
}
