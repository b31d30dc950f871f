using Ita.DocGen.Intake.Checks.Disclosure;

namespace Ita.DocGen.Tests.Intake;

public sealed class WebAddressTests
{
    [Fact]
    public void A_host_of_letters_that_no_host_may_have_is_no_address()
    {
        WebAddress.Find("https://www.a\uD800b.go.th/o1").ShouldBeNull();
        WebAddress.Find("https://www.a\u0007b.go.th/o1").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://www.Thungruangthong.go.th/o1", "thungruangthong.go.th")]
    [InlineData("http://www.ทุ่งรวงทอง.ไทย/", "xn--72caa5dc4e2a4c7euh.xn--o3cw4h")]
    public void A_host_is_told_as_servers_know_it(string typed, string host) => WebAddress.Find(typed)!.Host.ShouldBe(host);
}
