using System.Text;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Tests.Publishing;

public sealed class CalendarFileTests
{
    private static readonly CalendarEvent Event = new("ita-2569-measure-1-1", "มาตรการที่ ๑ ครบกำหนด", new DateOnly(2026, 2, 28), new DateOnly(2026, 2, 28));

    [Fact]
    public void A_day_is_told_as_rfc_5545_has_it() => TextOf(Event).ShouldBe(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//ITA//Ita.DocGen//TH
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:ปฏิทิน
        X-WR-CALNAME:ปฏิทิน
        X-WR-TIMEZONE:Asia/Bangkok
        BEGIN:VEVENT
        UID:ita-2569-measure-1-1@example.go.th
        DTSTAMP:20260115T000000Z
        DTSTART;VALUE=DATE:20260228
        DTEND;VALUE=DATE:20260301
        SUMMARY;LANGUAGE=th:มาตรการที่ ๑ ครบกำห
         นด
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void Every_line_ends_with_cr_lf_and_is_at_most_75_octets()
    {
        var bytes = FileOf(Event with { Description = string.Concat(Enumerable.Repeat("น้ำที่ปั่นแล้ว 😀, ", 40)) });
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        lines.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\r'));
        lines.Max(Encoding.UTF8.GetByteCount).ShouldBeInRange(70, 75);
    }

    [Fact]
    public void Unfolding_gives_back_the_text_with_its_signs_escaped()
    {
        const string Words = "ก; ข, ค\\ง\nบรรทัดใหม่ ซึ่งยาวพอที่จะต้องพับหลายครั้งเพราะภาษาไทยใช้สามออกเตตต่อหนึ่งตัวอักษร";
        var unfolded = Encoding.UTF8.GetString(FileOf(Event with { Description = Words })).Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldContain("DESCRIPTION;LANGUAGE=th:" + Words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\r\n");
    }

    [Fact]
    public void What_is_only_expected_is_tentative() => TextOf(Event with { IsTentative = true }).ShouldContain("STATUS:TENTATIVE");

    [Fact]
    public void Moving_a_day_moves_the_entry_and_adds_none()
    {
        var moved = TextOf(Event with { First = Event.First.AddDays(9), Last = Event.Last.AddDays(9) });
        moved.ShouldContain("UID:ita-2569-measure-1-1@example.go.th");
        moved.ShouldContain("DTSTART;VALUE=DATE:20260309");
    }

    private static string TextOf(CalendarEvent entry) => Encoding.UTF8.GetString(FileOf(entry));

    private static byte[] FileOf(CalendarEvent entry) => new CalendarFile("ปฏิทิน", "example.go.th", new DateOnly(2026, 1, 15), [entry]).ToBytes();
}
