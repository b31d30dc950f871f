using Ita.DocGen.Publishing;

namespace Ita.DocGen.Tests.Publishing;

/// <summary>A disk that is full after some writes, or of which one file is opened between the question and the move.</summary>
internal sealed class RefusingDisk(IOutputDisk disk) : IOutputDisk
{
    public string? Move { get; init; }

    public int WritesLeft { get; set; } = int.MaxValue;

    public bool Exists(string path) => disk.Exists(path);

    public byte[] Read(string path) => disk.Read(path);

    public IReadOnlyList<string> FilesIn(string folder) => disk.FilesIn(folder);

    public bool IsHeld(string path) => false;

    public void MakeRoomFor(string path) => disk.MakeRoomFor(path);

    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        if (WritesLeft-- <= 0)
        {
            throw new IOException("There is not enough space on the disk.");
        }

        disk.Write(path, bytes);
    }

    void IOutputDisk.Move(string from, string to)
    {
        if (from == Move || to == Move)
        {
            throw new IOException("The file is open in another program.");
        }

        disk.Move(from, to);
    }

    public void Delete(string path) => disk.Delete(path);
}
