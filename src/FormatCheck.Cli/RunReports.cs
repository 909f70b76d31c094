using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>The reports of a run, the one that was asked for and the further ones, each written while the run goes on. Files are created when the first report comes.</summary>
internal sealed class RunReports(CheckSettings settings, Screen screen) : IDisposable
{
    private readonly List<(OpenOutput Output, IRunWriter Writer)> _open = [];

    /// <summary>Gets what the reports add up to.</summary>
    public RunTotals Totals { get; } = new();

    public void Write(CheckReport report)
    {
        Totals.Add(report);
        Open();
        _open.ForEach(one => one.Output.Do(() => one.Writer.Write(report)));
    }

    public void End(RunEnd end)
    {
        Open();
        foreach ((OpenOutput output, IRunWriter writer) in _open)
        {
            output.Do(() => writer.End(end));
            output.End();
        }
    }

    public void Dispose()
    {
        foreach ((OpenOutput output, IRunWriter writer) in _open)
        {
            try
            {
                writer.Dispose();
            }
            catch (IOException)
            {
                // Not all of it could be written, which was told already.
            }

            output.Dispose();
        }
    }

    private void Open()
    {
        if (_open.Count == 0)
        {
            Open(settings.Format, settings.OutputFile, "-o");
            Array.ForEach(settings.Further, report => Open(report.Kind, report.File, FurtherReport.OptionName));
        }
    }

    private void Open(ReportKind kind, string? file, string option)
    {
        var output = new OpenOutput(screen, file, settings.Language, option);
        _open.Add((output, kind == ReportKind.Text ? new CheckText(output.Page, settings.Language, settings.All, settings.Rules) : ReportKinds.Begin(kind, output.Data, settings)));
    }
}
