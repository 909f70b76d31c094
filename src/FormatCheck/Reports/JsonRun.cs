using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes a run as one JSON object.</summary>
internal sealed class JsonRun : IRunWriter
{
    /// <summary>What is written is handed on in parts of this size.</summary>
    private const int MostPending = 64 * 1024;

    private readonly Utf8JsonWriter _json;

    public JsonRun(Stream utf8)
    {
        _json = new(utf8, ReportFormat.Options);
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        _json.WriteTool();
        _json.WriteStartArray("files");
    }

    public void Write(CheckReport report)
    {
        _json.WriteReport(report, alone: false);
        if (_json.BytesPending > MostPending)
        {
            _json.Flush();
        }
    }

    public void End(RunEnd end)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("errors");
        foreach (UnreadFile unread in end.Unread)
        {
            _json.WriteStartObject();
            _json.WriteText("file", unread.File);
            _json.WriteText("problem", unread.Problem.Id());
            _json.WriteLocalized("message", unread.Message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteLocalized("notices", end.Notices);
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();
}
