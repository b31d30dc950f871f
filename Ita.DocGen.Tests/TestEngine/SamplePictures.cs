using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Small true pictures: a JPEG of three bars (72 × 48) and drawn PNGs, for tests that need bytes a viewer accepts.</summary>
public static class SamplePictures
{
    private const string JpegOfThreeBars =
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//" +
        "2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAwAEgDASIAAhEBAxEB/8QA" +
        "GAABAQEBAQAAAAAAAAAAAAAAAAYHBAX/xAAhEAEAAAQGAwAAAAAAAAAAAAAAAQMFNgdFgYOzwjWCsv/EABoBAAIDAQEAAAAAAAAAAAAAAAQFAAEDBgL/xAAr" +
        "EQABAwEECAcAAAAAAAAAAAAAAgMRAQQSYqEFExQVIUGB4TM0QlGxwfD/2gAMAwEAAhEDEQA/ANMAYFgHDW/Ez/X6g8OKuIqr2PSU3lUodwhQs3pgz7Bmx4si" +
        "6ANgEAIQMabKxowsHq6fYHa+QX1LsOVryxQK+pdhyteWKtK+WV1+KksHjU/c6HmAOEOoLoRmIeX7nVGOzQxeTMitDF5MybMAwBwxpsoIYf1M8JkxeZ1kcTGl" +
        "9S7Dla8sVOKtb+0NVbiJJZ2tSu/MkKLoIt148u402zDmRmIeX7nVGNmD1D91MQYofupiAAwBz//Z";

    public static Picture Photo { get; } = new("photo-1.jpg", PictureFormat.Jpeg, Convert.FromBase64String(JpegOfThreeBars), 72, 48);

    /// <summary>The same photo as a phone stores it when held upright.</summary>
    public static Picture TurnedPhoto { get; } = Photo with { Name = "photo-2.jpg", Turn = new PictureTurn(1) };

    /// <summary>A shield in place of the Garuda.</summary>
    public static Picture Emblem { get; } = Png("garuda.png", 60, 64, static (x, y) => Math.Abs(x - 30) * 2 + Math.Max(0, y - 24) * 3 / 2 < 58);

    private static Picture Png(string name, int width, int height, Func<int, int, bool> isInk)
    {
        var rows = new byte[height * (width + 1)];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                rows[(y * (width + 1)) + 1 + x] = (byte)(isInk(x, y) ? 0x30 : 0xFF);
            }
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return new Picture(name, PictureFormat.Png, file.ToArray(), width, height);
    }

    private static void Chunk(Stream file, string kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
