namespace FormatCheck.Docx;

/// <summary>What a draft keeps of its file to say where formats come from, until it is disposed.</summary>
internal sealed class RetainedParts : IDisposable
{
    private readonly List<IDisposable> _parts = new(2);

    public T Add<T>(T part)
        where T : IDisposable
    {
        _parts.Add(part);
        return part;
    }

    public void Dispose()
    {
        foreach (IDisposable part in _parts)
        {
            part.Dispose();
        }

        _parts.Clear();
    }
}
