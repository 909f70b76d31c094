using System.Collections.Immutable;

namespace FormatCheck.Cli.Caching;

/// <summary>Writes a report as bytes: texts by their numbers, everything else as it is. What it leaves out, a test finds.</summary>
/// <param name="writer">Where it is written to.</param>
/// <param name="numberOf">The number of a text.</param>
internal sealed class ReportEncoder(BinaryWriter writer, Func<string, int> numberOf)
{
    /// <summary>Writes a report without its file's name, which is not the document's.</summary>
    public void Report(CheckReport report, int outcomes)
    {
        Number(outcomes);
        Text(report.Pack.Id);
        Text(report.Pack.Version);
        Localized(report.Pack.Title);
        Localized(report.Pack.Reason);
        Number((int)report.Stage);
        Document(report.Document);
        List(report.Notices, Localized);
        List(report.Findings, Finding);
        List(report.Known, known =>
        {
            Finding(known.Finding);
            Flag(known.InBaseline);
            Text(known.Reason);
        });
    }

    public void Outcomes(ImmutableArray<RuleOutcome> outcomes) => List(outcomes, outcome =>
    {
        Text(outcome.RuleId);
        Number((int)outcome.Outcome);
        Localized(outcome.Reason);
    });

    private void Number(int number) => writer.Write7BitEncodedInt(number);

    private void Flag(bool flag) => Number(flag ? 1 : 0);

    private void Optional(double? real)
    {
        Flag(real is not null);
        if (real is { } value)
        {
            writer.Write(value);
        }
    }

    private void Text(string? text) => Number(text is null ? 0 : numberOf(text) + 1);

    private void Localized(LocalizedText? text)
    {
        Text(text?.Vi);
        if (text is not null)
        {
            Text(text.En);
        }
    }

    private void List<T>(ImmutableArray<T> list, Action<T> write)
    {
        Number(list.Length);
        foreach (T one in list)
        {
            write(one);
        }
    }

    private void Document(DocumentInfo document)
    {
        Flag(document.IsPartyDocument);
        Text(document.Type);
        Text(document.TypeName);
        Text(document.Number);
        Text(document.Agency);
        Flag(document.IsStateDocument);
        Flag(document.Pdf is not null);
        if (document.Pdf is { } pdf)
        {
            Number(pdf.PageCount);
            Number((int)pdf.Kind);
            writer.Write(pdf.Scale);
            List(pdf.Signatures, Signature);
        }
    }

    private void Signature(PdfSignature signature)
    {
        Text(signature.Field);
        Flag(signature.IsSigned);
        Text(signature.Signer);
        Text(signature.Time);
        Text(signature.Reason);
        Flag(signature.CoversFile);
        Flag(signature.IsFollowedByBytes);
        Number(signature.Page);
    }

    private void Finding(Finding finding)
    {
        Text(finding.RuleId);
        Number((int)finding.Outcome);
        Number((int)finding.Severity);
        Number((int)finding.Evidence);
        Localized(finding.Title);
        Text(finding.Clause.Document);
        Text(finding.Clause.Section);
        Text(finding.Clause.Quote);
        Text(finding.Component.Role);
        Localized(finding.Component.Name);
        writer.Write(finding.Component.Confidence);
        Value(finding.Expected);
        Value(finding.Actual);
        Localized(finding.Origin);
        Location(finding.Location);
        List(finding.OtherLocations, Location);
        Localized(finding.Message);
        Localized(finding.Remedy);
        Number((int)finding.Fix);
        Text(finding.Fingerprint);
        List(finding.OtherFingerprints, Text);
    }

    private void Value(FindingValue? value)
    {
        Localized(value?.Text);
        if (value is not null)
        {
            Optional(value.Number);
            Optional(value.Min);
            Optional(value.Max);
            Text(value.Unit);
        }
    }

    private void Location(Location location)
    {
        Text(location.Part);
        Text(location.PartName);
        Number(location.Paragraph);
        Text(location.TextHash);
        Text(location.Snippet);
        Number(location.Section);
        Number(location.Page);
        Number(location.LastPage);
        Flag(location.Box is not null);
        if (location.Box is { } box)
        {
            writer.Write(box.Left);
            writer.Write(box.Top);
            writer.Write(box.Width);
            writer.Write(box.Height);
        }
    }
}
