using System.Globalization;

namespace FormatCheck.Benchmarks.Growth;

/// <summary><c>growth</c>: how time and memory grow with pages, files and rules, as pictures and as numbers, in <c>benchmarks/growth</c>.</summary>
internal static class GrowthCommand
{
    /// <summary>The exponent from which on growth counts as steeper than a line: 1 is one, and measuring scatters.</summary>
    private const double Steep = 1.2;

    private static readonly int[] s_pages = [2, 100, 350, 700, 1000, 1500, 2000];
    private static readonly int[] s_files = [1, 1000, 2500, 5000, 10_000];
    private static readonly int[] s_rules = [1, 100, 200, 300, 400, 500];

    private static readonly GrowthPlot[] s_plots =
    [
        new("pages", "A check, by the pages of the draft", "pages", s_pages, [new("DOCX", "docx"), new("PDF", "pdf")]),
        new("files", "A batch on all cores, by its files", "files", s_files, [new("CheckManyAsync", "batch")]),
        new("rules", "A pack, by its rules", "rules", s_rules, [new("check of two pages", "rules"), new("loading", "packs")]),
    ];

    public static int Run(string folder)
    {
        Directory.CreateDirectory(folder);
        using var numbers = new StreamWriter(Path.Combine(folder, "growth.csv")) { NewLine = "\n" };
        numbers.WriteLine("plot,series,size,milliseconds,megabytes");
        bool isSteep = false;
        foreach (GrowthPlot plot in s_plots)
        {
            Series[] times = new Series[plot.Kinds.Length], memories = new Series[plot.Kinds.Length];
            for (int i = 0; i < plot.Kinds.Length; i++)
            {
                (times[i], memories[i]) = Measure(plot, plot.Kinds[i], numbers);
                foreach ((string what, Series series) in new[] { ("time", times[i]), ("memory", memories[i]) })
                {
                    Console.WriteLine($"{plot.Name}, {series.Name}: {what} grows with the power {series.Exponent.ToString("0.00", CultureInfo.InvariantCulture)}{(series.Exponent > Steep ? "  <-- steeper than a line" : "")}");
                    isSteep |= series.Exponent > Steep;
                }
            }

            File.WriteAllText(Path.Combine(folder, $"{plot.Name}.svg"), Chart.Draw(plot, times, memories));
        }

        return isSteep ? 1 : 0;
    }

    private static (Series Times, Series Memories) Measure(GrowthPlot plot, GrowthKind kind, StreamWriter numbers)
    {
        var times = new (double Size, double Value)[plot.Sizes.Length];
        var memories = new (double Size, double Value)[plot.Sizes.Length];
        for (int i = 0; i < plot.Sizes.Length; i++)
        {
            Console.Error.WriteLine($"{plot.Name}: {kind.Name}, {plot.Sizes[i]} ...");
            (double milliseconds, double megabytes) = GrowthProbe.InProcessOfItsOwn(kind.Probe, plot.Sizes[i]);
            times[i] = (plot.Sizes[i], milliseconds);
            memories[i] = (plot.Sizes[i], megabytes);
            numbers.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plot.Name},{kind.Name},{plot.Sizes[i]},{milliseconds:0.####},{megabytes:0.#}"));
        }

        return (new(kind.Name, times), new(kind.Name, memories));
    }
}

/// <summary>What is measured over and over with more of something.</summary>
internal sealed record GrowthPlot(string Name, string Title, string Unit, int[] Sizes, GrowthKind[] Kinds);

/// <summary>A line of a plot, and what the probe is to do for it.</summary>
internal sealed record GrowthKind(string Name, string Probe);

/// <summary>One line of a plot.</summary>
internal sealed record Series(string Name, (double Size, double Value)[] Points)
{
    /// <summary>Gets the power with which it grows over the larger half: 0 is flat, 1 a line, 2 a square.</summary>
    public double Exponent
    {
        get
        {
            (double X, double Y)[] points = [.. Points.Skip(Points.Length / 2).Select(point => (Math.Log(point.Size), Math.Log(Math.Max(point.Value, 1e-6))))];
            double x = points.Average(point => point.X), y = points.Average(point => point.Y);
            return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
        }
    }
}
