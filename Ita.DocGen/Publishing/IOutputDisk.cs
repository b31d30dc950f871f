namespace Ita.DocGen.Publishing;

/// <summary>The few things publishing asks of a disk; paths are below one folder, with forward slashes.</summary>
internal interface IOutputDisk
{
    bool Exists(string path);

    byte[] Read(string path);

    /// <summary>Paths of the files directly in a folder, in stable order; none when there is no such folder.</summary>
    IReadOnlyList<string> FilesIn(string folder);

    /// <summary>Whether another program keeps the file from being replaced.</summary>
    bool IsHeld(string path);

    /// <summary>Makes the folder that a file is to stand in; fails where none can be.</summary>
    void MakeRoomFor(string path);

    /// <summary>Writes a whole file; it is on the medium when this returns.</summary>
    void Write(string path, ReadOnlyMemory<byte> bytes);

    void Move(string from, string to);

    /// <summary>Deletes a file, and the folders that it leaves empty.</summary>
    void Delete(string path);
}
