namespace FormatCheck.Pdf.Objects;

/// <summary>Runs a stream's data through one filter after the other.</summary>
internal ref struct FilterChain(FlateFilter flate, DecodeBudget budget)
{
    /// <summary>More filters than this on one stream are of no use but to harm.</summary>
    private const int MostFilters = 8;

    private ByteSink _current;
    private ArraySegment<byte> _data;
    private bool _isPooled;
    private bool _isComplete = true;

    /// <summary>Runs over decrypted bytes, whose buffer it then owns.</summary>
    public DecodedStream Run(in PdfObject stream, ByteSink decrypted)
    {
        _current = decrypted;
        _isPooled = true;
        return Run(stream, new ArraySegment<byte>(decrypted.Buffer, 0, decrypted.Length));
    }

    public DecodedStream Run(in PdfObject stream, ArraySegment<byte> data)
    {
        _data = data;
        PdfObject filter = stream["Filter"u8];
        if (filter.IsNull)
        {
            filter = stream["F"u8];
        }

        PdfObject parameters = stream["DecodeParms"u8];
        if (parameters.IsNull)
        {
            parameters = stream["DP"u8];
        }

        try
        {
            return RunAll(filter, parameters);
        }
        catch
        {
            Release();
            throw;
        }
    }

    private DecodedStream RunAll(in PdfObject filter, in PdfObject parameters)
    {
        if (filter.Kind == PdfKind.Name)
        {
            PdfObject first = parameters;
            if (parameters.Kind == PdfKind.Array)
            {
                PdfArrayEnumerator items = parameters.Items;
                first = items.MoveNext() ? items.Current : default;
            }

            return Step(filter, first, isLast: true) ? Finish() : Empty();
        }

        int last = CountOf(filter);
        PdfArrayEnumerator each = parameters.Items;
        int count = 0;
        foreach (PdfObject name in filter.Items)
        {
            PdfObject own = each.MoveNext() ? each.Current : parameters.Kind == PdfKind.Dictionary && count == 0 ? parameters : default;
            if (++count > MostFilters || !Step(name, own, isLast: count == last))
            {
                return Empty();
            }
        }

        return Finish();
    }

    private static int CountOf(in PdfObject array)
    {
        int count = 0;
        foreach (PdfObject _ in array.Items)
        {
            count++;
        }

        return count;
    }

    /// <summary>One filter; <see langword="false"/> for one that is not decoded.</summary>
    private bool Step(in PdfObject name, in PdfObject parameters, bool isLast)
    {
        FilterKind kind = FilterKinds.Of(name.NameBytes());
        if (kind == FilterKind.Identity)
        {
            return true;
        }

        if (kind == FilterKind.Unknown)
        {
            return false;
        }

        // Text deflates to about a quarter.
        int limit = isLast ? budget.LargestStream : budget.LargestStep(_data.Count);
        var sink = new ByteSink((int)Math.Min(_data.Count * 4L, limit), limit);
        try
        {
            _isComplete &= FilterKinds.Decode(kind, flate, parameters, _data, ref sink);
            if (kind is FilterKind.Flate or FilterKind.Lzw && parameters.Kind == PdfKind.Dictionary)
            {
                sink.Truncate(Predictor.Undo(parameters, sink.Written));
            }

            budget.Spend(sink.Length);
        }
        catch
        {
            sink.Return();
            throw;
        }

        Release();
        _current = sink;
        _isPooled = true;
        _data = new ArraySegment<byte>(sink.Buffer, 0, sink.Length);
        return true;
    }

    private readonly DecodedStream Finish() =>
        _isPooled ? DecodedStream.Pooled(_current.Buffer, _current.Length, budget, _isComplete) : DecodedStream.Of(_data, _isComplete);

    private DecodedStream Empty()
    {
        Release();
        return default;
    }

    private void Release()
    {
        if (_isPooled)
        {
            _current.Return();
            _isPooled = false;
        }
    }
}
