using System.Text.Json;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.Runs;

public sealed class ManifestHeadTests
{
    [Theory]
    [InlineData("""{"version":1,"agency":"อบต.หนองไผ่","runDate":"2026-10-15","result":{"year":2568,"overall":88.27,"level":"ผ่าน"},"files":[{"agency":"x"}]}""", "อบต.หนองไผ่", "88.27", "ผ่าน")]
    [InlineData("""{"files":[{"result":{"overall":1}}],"agency":"ท้ายแฟ้ม"}""", "ท้ายแฟ้ม", null, null)]
    [InlineData("""{"agency":7,"result":"none"}""", null, null, null)]
    [InlineData("""{"result":{"overall":"88","level":3}}""", null, null, null)]
    [InlineData("[1,[2,{}]]", null, null, null)]
    public void It_tells_what_stands_at_the_top_and_passes_over_the_rest(string json, string? agency, string? overall, string? level) =>
        ManifestHead.Parse(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBe(new ManifestHead(agency, overall is null ? null : decimal.Parse(overall, System.Globalization.CultureInfo.InvariantCulture), level));

    [Theory]
    [InlineData("")]
    [InlineData("{\"agency\":")]
    [InlineData("not json")]
    public void A_file_that_is_none_is_a_fault_of_its_form(string text) =>
        Should.Throw<JsonException>(() => ManifestHead.Parse(System.Text.Encoding.UTF8.GetBytes(text)));
}
