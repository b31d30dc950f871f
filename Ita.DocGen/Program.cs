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
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        try
        {
            return CommandLine.Run(args, Console.Out, Console.Error);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A place that cannot be read or written, or a file held open elsewhere: the words of the system say which.
            Console.Error.WriteLine(fault.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine($"ita: {fault.GetType().Name}: {fault.Message}");
            Console.Error.WriteLine(fault.StackTrace);
            return ExitCode.Fault;
        }
    }
}
