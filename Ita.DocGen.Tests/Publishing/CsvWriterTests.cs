using System.Text;
using Ita.DocGen.Publishing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Publishing;

public sealed class CsvWriterTests
{
    [Fact]
    public void Begins_with_the_mark_of_utf8_and_ends_every_row_with_cr_lf()
    {
        var bytes = CsvWriter.Write(Table([OpenValue.Of("สวัสดี"), OpenValue.Of(12.5m), OpenValue.Of(new DateOnly(2026, 1, 15))]));
        bytes.AsSpan(0, 3).ToArray().ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes.AsSpan(3)).ShouldBe("ข้อความ,คะแนน,วัน\r\nสวัสดี,12.5,2026-01-15\r\n");
    }

    [Theory]
    [InlineData("ก,ข", "\"ก,ข\"")]
    [InlineData("เขาว่า \"ดี\"", "\"เขาว่า \"\"ดี\"\"\"")]
    [InlineData("บรรทัดหนึ่ง\nบรรทัดสอง", "\"บรรทัดหนึ่ง\nบรรทัดสอง\"")]
    [InlineData("", "")]
    public void Quotes_what_needs_quotes(string text, string field) => FieldOf(OpenValue.Of(text)).ShouldBe(field);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+66 2 000 0000")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)")]
    public void A_text_never_becomes_a_formula(string text) => FieldOf(OpenValue.Of(text)).Trim('"').ShouldBe("'" + text);

    [Fact]
    public void A_negative_number_stays_a_number() => FieldOf(OpenValue.Of(-1.25m)).ShouldBe("-1.25");

    private static OpenTable Table(OpenValue[] row) => new("t", "ตาราง",
        [new("ข้อความ", ""), new("คะแนน", "", OpenColumnKind.Number), new("วัน", "", OpenColumnKind.Day)], [[.. row]]);

    private static string FieldOf(OpenValue value)
    {
        var text = Encoding.UTF8.GetString(CsvWriter.Write(new OpenTable("t", "ตาราง", [new("ค่า", "")], [[value]])).AsSpan(3));
        return text["ค่า\r\n".Length..^2];
    }
}
