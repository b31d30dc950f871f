using Ita.DocGen.Containers;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Containers;

/// <summary>Whatever happens to the bytes of a file, the door answers; it never throws.</summary>
public sealed class FrontDoorFuzzTests
{
    private static readonly int Rounds = FuzzRounds.OrAsked(1_500);

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".xls")]
    public void Answers_whatever_bytes_are_flipped_cut_or_moved(string extension)
    {
        var sound = extension == ".xlsx" ? SampleFiles.Xlsx() : SampleFiles.Xls();
        for (var seed = 0; seed < Rounds; seed++)
        {
            var broken = Break(sound, new Random(seed));
            Should.NotThrow(() => FrontDoor.Open("scores" + extension, broken, WantedFile.Workbook), $"seed {seed}");
        }
    }

    [Fact]
    public void Never_admits_a_new_workbook_whose_parts_changed()
    {
        var sound = SampleFiles.Xlsx();
        var parts = PackageParts.Read(sound);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var broken = Break(sound, new Random(seed));
            if (FrontDoor.Open("scores.xlsx", broken, WantedFile.Workbook) is FrontDoorAnswer.Admitted)
            {
                PackageParts.Read(broken).Sum(part => part.Bytes.Length).ShouldBe(parts.Sum(part => part.Bytes.Length), $"seed {seed}");
            }
        }
    }

    private static byte[] Break(byte[] sound, Random random)
    {
        var broken = (byte[])sound.Clone();
        for (var i = random.Next(4); i >= 0; i--)
        {
            // Headers and directories are a small share of the bytes, but most of what can go wrong.
            var place = random.Next(3) switch { 0 => random.Next(Math.Min(600, broken.Length)), 1 => broken.Length - 1 - random.Next(Math.Min(800, broken.Length)), _ => random.Next(broken.Length) };
            broken[place] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
        }

        return random.Next(4) switch
        {
            0 => broken[..random.Next(broken.Length)],
            1 => [.. broken[..(broken.Length / 2)], .. broken[random.Next(broken.Length)..]],
            _ => broken,
        };
    }
}
