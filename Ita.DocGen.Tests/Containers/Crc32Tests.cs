using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Tests.Containers;

public sealed class Crc32Tests
{
    [Fact]
    public void Gives_the_published_check_value() =>
        Crc32.Compute("123456789"u8).ShouldBe(0xCBF43926u);

    [Fact]
    public void Gives_the_same_sum_however_the_bytes_are_cut()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("องค์การบริหารส่วนตำบล ", 40)));
        for (var cut = 0; cut < bytes.Length; cut += 7)
        {
            Crc32.Append(Crc32.Compute(bytes.AsSpan(0, cut)), bytes.AsSpan(cut)).ShouldBe(Crc32.Compute(bytes));
        }
    }
}
