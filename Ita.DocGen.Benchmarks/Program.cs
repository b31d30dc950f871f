if (args is ["figures"])
{
    Ita.DocGen.Benchmarks.PdfFigures.Print();
    return;
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
