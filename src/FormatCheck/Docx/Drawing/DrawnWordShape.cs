using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A wps:wsp: its geometry, its outline and where its text stands.</summary>
internal sealed class DrawnWordShape
{
    /// <summary>1 mm: what is no higher is a line, whatever its geometry is called.</summary>
    private const int Hairline = 57;

    private const int QuarterTurn = 5_400_000; // in 60 000ths of a degree

    private bool _hasOutline;
    private bool _outlineIsOff;
    private bool _hasFill;
    private Fact<int> _height;
    private int _rotation;

    /// <summary>Gets where its w:txbxContent begins, or -1.</summary>
    public int TextOffset { get; private set; } = -1;

    public NamespaceBinding[] TextBindings { get; private set; } = [];

    public Fact<int> Width { get; private set; }

    public bool IsLine { get; private set; }

    public Fact<bool> IsSolid { get; private set; } = true;

    public bool IsVisible => (_hasOutline && !_outlineIsOff) || _hasFill;

    public bool IsHorizontalLine(DrawingFrame frame)
    {
        Size(frame, out Fact<int> width, out Fact<int> height);
        return IsVisible && width.IsResolved && height.IsResolved && Math.Abs(height.Value) <= Hairline && width.Value > 2 * Hairline;
    }

    public Fact<int> LengthIn(DrawingFrame frame)
    {
        Size(frame, out Fact<int> width, out _);
        return frame.IsGroup && width.IsResolved ? (int)Math.Round(width.Value * frame.Scale) : width;
    }

    public void Read(ref PartReader xml)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.LocalName)
            {
                case Name.SpPr when xml.Namespace == Ns.WordShape:
                    ReadProperties(ref xml);
                    break;
                case Name.Style or Name.Txbx when xml.Namespace == Ns.WordShape:
                    break; // a:lnRef and w:txbxContent follow
                case Name.LnRef:
                    _hasOutline |= !xml.PlainAttribute("idx"u8).SequenceEqual("0"u8);
                    xml.Skip();
                    break;
                case Name.TxbxContent when xml.Namespace == Ns.Word:
                    TextOffset = xml.Offset;
                    TextBindings = xml.Bindings.ToArray();
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void Size(DrawingFrame frame, out Fact<int> width, out Fact<int> height)
    {
        // A shape of its own has the frame's size; before rotation where it is turned.
        width = frame.IsGroup || _rotation != 0 || !frame.Width.IsResolved ? Width : frame.Width;
        height = frame.IsGroup || _rotation != 0 || !frame.Height.IsResolved ? _height : frame.Height;
        if (_rotation % (2 * QuarterTurn) != 0)
        {
            (width, height) = _rotation % QuarterTurn == 0 ? (height, width) : (default, default);
        }
    }

    private void ReadProperties(ref PartReader xml)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.LocalName)
            {
                case Name.Xfrm:
                    _rotation = Measure.TryInteger(xml.PlainAttribute("rot"u8), out int rotation) ? rotation : 0;
                    break;
                case Name.Ext when xml.Depth == depth + 2:
                    Width = DrawingFrame.Emu(xml.PlainAttribute("cx"u8));
                    _height = DrawingFrame.Emu(xml.PlainAttribute("cy"u8));
                    xml.Skip();
                    break;
                case Name.PrstGeom:
                    ReadOnlySpan<byte> preset = xml.PlainAttribute("prst"u8);
                    IsLine = preset.SequenceEqual("line"u8) || preset.EndsWith("Connector1"u8);
                    xml.Skip();
                    break;
                case Name.Ln:
                    ReadOutline(ref xml);
                    break;
                case Name.SolidFill:
                    _hasFill = true;
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadOutline(ref PartReader xml)
    {
        _hasOutline = true;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.LocalName == Name.NoFill)
            {
                _outlineIsOff = true;
            }
            else if (xml.LocalName == Name.PrstDash)
            {
                IsSolid = xml.PlainAttribute("val"u8).SequenceEqual("solid"u8);
            }

            xml.Skip();
        }
    }
}
