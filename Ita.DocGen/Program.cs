using System.Globalization;
using Ita.DocGen.Cli;

namespace Ita.DocGen;

internal static class Program
{
    private static int Main(string[] args)
    {
        // th-TH would print 2025 as 2568; the core formats Thai by itself.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
#pragma warning disable RS0030 // The one place where the culture is set, so that no other need name it.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
        return Run(args, Terminal.OfProcess(), CommandLine.Run);
    }

    /// <summary>The only catch-all: a place that is in the way is told, a fault of ours is logged.</summary>
    internal static int Run(string[] args, Terminal terminal, Func<string[], Terminal, Messages, int> command)
    {
        var messages = new Messages(SpokenLanguage.Of(args, terminal));
        try
        {
            return command(args, terminal, messages);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Errors.WriteLine(PlaceFault.Tell(fault, messages));
            return ExitCode.WrongUsage;
        }
        catch (Exception fault)
        {
            var log = FaultLog.Write(fault, args);
            terminal.Errors.WriteLine(messages.ProgramFault(fault.GetType().Name, log?.Replace('\\', '/')));
            return ExitCode.Fault;
        }
    }
}
