using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Ita.DocGen.Ahead;

/// <summary>
/// Listens to the runtime and keeps the number of each method that is compiled while the program runs and is of a generic
/// type or generic itself: the others are compiled ahead without being asked for.
/// </summary>
internal sealed class MethodsSeen : EventListener
{
    private const EventKeywords JustInTime = (EventKeywords)0x10;

    // As the event tells them. The number of a method that was made at run time is good only until that is thrown away.
    private const uint MadeAtRunTime = 1;
    private const uint Generic = 2;

    private readonly ConcurrentDictionary<ulong, bool> numbers = new();
    private volatile bool stopped;

    /// <summary>All numbers. The runtime tells a little later than it happens: so this waits until nothing more comes.</summary>
    public IEnumerable<ulong> Stop()
    {
        for (var known = -1; known != numbers.Count;)
        {
            known = numbers.Count;
            Thread.Sleep(TimeSpan.FromSeconds(1));
        }

        stopped = true;
        return numbers.Keys;
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JustInTime);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (stopped || eventData.EventName is not { } name || !name.StartsWith("MethodLoadVerbose", StringComparison.Ordinal))
        {
            return;
        }

        if (eventData.Payload is [ulong number, _, _, _, _, uint flags, ..] && (flags & (Generic | MadeAtRunTime)) == Generic)
        {
            numbers[number] = true;
        }
    }
}
