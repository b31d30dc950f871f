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
        return CommandLine.Run(args, Console.Out, Console.Error);
    }
}
