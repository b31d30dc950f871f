using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ita.DocGen.Publishing;

/// <summary>
/// Events in, an iCalendar file out (RFC 5545): whole days, which need no time zone; lines end with CR LF and are folded
/// at 75 octets, never inside a letter. The stamp is the date of the run.
/// </summary>
internal sealed record CalendarFile(string Name, string Domain, DateOnly Stamp, ImmutableArray<CalendarEvent> Events)
{
    private const int LongestLine = 75;

    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//ITA//Ita.DocGen//TH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "NAME:" + Escape(Name));
        Line(text, "X-WR-CALNAME:" + Escape(Name));
        Line(text, "X-WR-TIMEZONE:Asia/Bangkok");
        foreach (var entry in Events.OrderBy(entry => entry.First).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            Append(text, entry);
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Append(StringBuilder text, CalendarEvent entry)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{entry.Id}@{Domain}");
        Line(text, $"DTSTAMP:{Day(Stamp)}T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Day(entry.First));
        // the end of whole days is the morning after
        Line(text, "DTEND;VALUE=DATE:" + Day(entry.Last.AddDays(1)));
        Line(text, "SUMMARY;LANGUAGE=th:" + Escape(entry.Summary));
        if (entry.Description.Length > 0)
        {
            Line(text, "DESCRIPTION;LANGUAGE=th:" + Escape(entry.Description));
        }

        if (entry.Category.Length > 0)
        {
            Line(text, "CATEGORIES;LANGUAGE=th:" + Escape(entry.Category));
        }

        Line(text, entry.IsTentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ when char.IsControl(letter) => "",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static void Line(StringBuilder text, string content)
    {
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
