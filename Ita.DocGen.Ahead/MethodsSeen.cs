using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Ita.DocGen.Ahead;

/// <summary>Listens to the runtime and keeps the number of each method that is compiled while the program runs.</summary>
internal sealed class MethodsSeen : EventListener
{
    private const EventKeywords JustInTime = (EventKeywords)0x10;

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
        if (!stopped && eventData.EventName is { } name && name.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) && eventData.Payload is [ulong number, ..])
        {
            numbers[number] = true;
        }
    }
}
