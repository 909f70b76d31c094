using System.Text;
using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Objects;

/// <summary>Finds the signature fields: those of the form, and widgets on pages that the form does not name.</summary>
internal sealed class SignatureReader(PdfFile file, int fileLength)
{
    /// <summary>More fields than this are no form that anyone filled in.</summary>
    private const int MostFields = 100_000;

    private const int DeepestName = 64;

    private readonly List<SignatureField> _fields = [];
    private readonly HashSet<int> _visited = [];
    private readonly Dictionary<int, int> _pageOfWidget = [];
    private readonly Dictionary<int, int> _pageOfObject = [];

    public IReadOnlyList<SignatureField> Read()
    {
        PdfObject form = file.Catalog["AcroForm"u8];
        using var orphans = new PooledList<PdfObject>(4);
        TakeAnnotations(orphans);
        if (orphans.Count == 0 && form["Fields"u8].IsNull)
        {
            return _fields;
        }

        using var open = new PooledList<PdfObject>(16);
        open.Add(form["Fields"u8]);
        while (open.Count > 0)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            PdfObject next = open[open.Count - 1];
            open.RemoveFrom(open.Count - 1);
            Visit(next, open);
        }

        foreach (PdfObject widget in orphans.Span)
        {
            if (widget.ObjectNumber == 0 || _visited.Add(widget.ObjectNumber))
            {
                Add(widget);
            }
        }

        return _fields;
    }

    /// <summary>Notes which page each widget of a signature stands on.</summary>
    private void TakeAnnotations(PooledList<PdfObject> widgets)
    {
        for (int page = 0; page < file.Pages.Count; page++)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            PdfObject annotations = file.Pages[page].Dictionary["Annots"u8];
            if (annotations.ObjectNumber > 0 && !_visited.Add(annotations.ObjectNumber))
            {
                continue;
            }

            foreach (PdfObject annotation in annotations.Items)
            {
                if (widgets.Count < MostFields && annotation["Subtype"u8].IsName("Widget"u8) && Inherited(annotation, "FT"u8).IsName("Sig"u8))
                {
                    _pageOfWidget.TryAdd(annotation.ObjectNumber, page);
                    widgets.Add(annotation);
                }
            }
        }
    }

    /// <summary>An array of fields, or a field: its kids are opened, and a signature is taken.</summary>
    private void Visit(in PdfObject node, PooledList<PdfObject> open)
    {
        if (node.Kind == PdfKind.Array)
        {
            int first = open.Count;
            foreach (PdfObject item in node.Items)
            {
                if (open.Count < MostFields && item.Kind == PdfKind.Dictionary)
                {
                    open.Add(item);
                }
            }

            open.WritableSpan[first..].Reverse();
        }
        else if (node.Kind == PdfKind.Dictionary && (node.ObjectNumber == 0 || _visited.Add(node.ObjectNumber)))
        {
            if (Inherited(node, "FT"u8).IsName("Sig"u8) && !HasFields(node))
            {
                Add(node);
            }
            else
            {
                open.Add(node["Kids"u8]);
            }
        }
    }

    /// <summary>Kids with a name of their own are fields; without one they are widgets of this field.</summary>
    private static bool HasFields(in PdfObject field)
    {
        foreach (PdfObject kid in field["Kids"u8].Items)
        {
            if (!kid.Raw("T"u8).IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(in PdfObject field)
    {
        PdfObject widget = field;
        foreach (PdfObject kid in field["Kids"u8].Items)
        {
            _visited.Add(kid.ObjectNumber);
            widget = widget.Raw("Rect"u8).IsNull ? kid : widget;
        }

        PdfObject value = Inherited(field, "V"u8);
        var signature = new SignatureField
        {
            Name = NameOf(field),
            Widget = widget,
            PageIndex = widget.ObjectNumber > 0 && _pageOfWidget.TryGetValue(widget.ObjectNumber, out int page) ? page : PageByReference(widget),
            Rectangle = PdfRectangle.Read(widget["Rect"u8]) ?? default,
        };
        _fields.Add(value.Kind == PdfKind.Dictionary ? SignatureValue.Read(signature, value, fileLength) : signature);
    }

    private int PageByReference(in PdfObject widget)
    {
        if (_pageOfObject.Count == 0)
        {
            for (int i = 0; i < file.Pages.Count; i++)
            {
                _pageOfObject.TryAdd(file.Pages[i].Dictionary.ObjectNumber, i);
            }
        }

        int number = widget["P"u8].ObjectNumber;
        return number > 0 ? _pageOfObject.GetValueOrDefault(number, -1) : -1;
    }

    /// <summary>The partial names from the root on, with full stops between them (12.7.3.2).</summary>
    private static string NameOf(PdfObject field)
    {
        var name = new StringBuilder();
        for (int depth = 0; depth < DeepestName && field.Kind == PdfKind.Dictionary; depth++)
        {
            string part = field["T"u8].Text();
            if (part.Length > 0)
            {
                name.Insert(0, name.Length > 0 ? part + "." : part);
            }

            field = field["Parent"u8];
        }

        return name.ToString();
    }

    private static PdfObject Inherited(PdfObject field, ReadOnlySpan<byte> key)
    {
        for (int depth = 0; depth < DeepestName && field.Kind == PdfKind.Dictionary; depth++)
        {
            PdfObject value = field[key];
            if (!value.IsNull)
            {
                return value;
            }

            field = field["Parent"u8];
        }

        return default;
    }
}
