using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Where text stands on pages of one size: measured, because a PDF declares no margins. Lengths in points.</summary>
internal sealed record TextFrame
{
    /// <summary>Gets the left edge of the text, as far as it shows; <see cref="HasLeft"/> tells whether several lines agree on it.</summary>
    public required float Left { get; init; }

    public required float Right { get; init; }

    public bool HasLeft { get; init; }

    public bool HasRight { get; init; }

    /// <summary>Gets where the highest row begins; where pages begin lower, that is the space before a heading. <see cref="float.MaxValue"/> where there is no text.</summary>
    public float Top { get; init; } = float.MaxValue;

    /// <summary>Gets where the lowest row ends; 0 where there is no text.</summary>
    public float Bottom { get; init; }

    /// <summary>Gets the distance of lines within most paragraphs; 0 where there is no paragraph of two lines.</summary>
    public float Pitch { get; init; }

    /// <summary>Gets how far most paragraphs' first lines are moved in.</summary>
    public float Indent { get; init; }

    public float Middle => (Left + Right) / 2;

    public float Width => Right - Left;

    /// <summary>Measures the text of the pages that have the size of one of them.</summary>
    /// <param name="pagesOnly">The one page to measure, or -1 for all of the size.</param>
    public static TextFrame Measure(LayoutText layout, int page, int pagesOnly = -1)
    {
        PageInfo size = layout.Pages[page];
        var right = new Places();
        var middle = new Places();
        float lowest = size.Width, highest = 0, top = float.MaxValue, bottom = 0;
        for (int p = 0; p < layout.Pages.Count; p++)
        {
            if (pagesOnly >= 0 ? p != pagesOnly : !layout.HasSize(p, size))
            {
                continue;
            }

            foreach (ref readonly Segment segment in layout.SegmentsOf(p))
            {
                if (segment.Part != SegmentPart.Body)
                {
                    continue;
                }

                lowest = Math.Min(lowest, segment.X0);
                highest = Math.Max(highest, segment.X1);
                top = Math.Min(top, segment.Y - (PrintedRow.Ascent * segment.Size));
                bottom = Math.Max(bottom, segment.Y + (PrintedRow.Descent * segment.Size));
                if (segment.Grid < 0 && segment.Width > size.Width * 0.45f)
                {
                    right.Add(segment.X1);
                }
                else if (segment.Grid < 0 && segment.Width < size.Width * 0.4f && Math.Abs(segment.Middle - (size.Width / 2)) < size.Width * 0.1f)
                {
                    middle.Add(segment.Middle);
                }
            }
        }

        // Of text that is not justified, some lines end at the same place by chance, and others beyond it.
        bool hasRight = right.Highest(out float edge) && !right.HasBeyond(edge);
        bool hasLeft = LeftOf(layout, size, pagesOnly, hasRight ? edge : float.MaxValue, out float left);
        left = hasLeft ? left : Math.Min(lowest, size.Width - 1);
        if (!hasRight)
        {
            // What is centred tells where the middle is, and so the other edge.
            bool hasMiddle = middle.Lowest(out float centre);
            edge = hasMiddle && (2 * centre) - left > highest - 2 ? (2 * centre) - left : Math.Max(highest, left + 1);
        }

        return new TextFrame { Left = left, Right = edge, HasLeft = hasLeft, HasRight = hasRight, Top = top, Bottom = bottom }.WithPitch(layout, size);
    }

    /// <summary>The left edge: where lines begin that go on from a full one.</summary>
    private static bool LeftOf(LayoutText layout, in PageInfo size, int pagesOnly, float right, out float left)
    {
        var places = new Places();
        for (int p = 0; p < layout.Pages.Count; p++)
        {
            ReadOnlySpan<Segment> segments = layout.SegmentsOf(p);
            bool counts = pagesOnly >= 0 ? p == pagesOnly : layout.HasSize(p, size);
            for (int i = 1; counts && i < segments.Length; i++)
            {
                ref readonly Segment above = ref segments[i - 1], own = ref segments[i];
                bool follows = above.X1 > right - 2 && above.Width > size.Width * 0.45f && own.X0 < above.X0 + 1 && own.Y > above.Y + (0.8f * above.Size) && own.Y < above.Y + (2 * above.Size);
                if (follows && own.Part == SegmentPart.Body && own.Grid < 0 && above.Part == SegmentPart.Body)
                {
                    places.Add(own.X0);
                }
            }
        }

        return places.Lowest(out left);
    }

    /// <summary>Measures pitch and indent at lines that surely continue the one above: that one is full, and this begins at the left edge.</summary>
    private TextFrame WithPitch(LayoutText layout, in PageInfo size)
    {
        var pitch = new Places(0.25f);
        var indent = new Places(1);
        for (int p = 0; p < layout.Pages.Count; p++)
        {
            ReadOnlySpan<Segment> segments = layout.SegmentsOf(p);
            for (int i = 1; layout.HasSize(p, size) && i < segments.Length; i++)
            {
                ref readonly Segment above = ref segments[i - 1], own = ref segments[i];
                bool continues = above.X1 > Right - 2 && above.X0 < Left + 60 && own.X0 < Left + 2 && own.Y > above.Y + above.Size && char.IsLower(layout.TextOf(own)[0]);
                if (continues && own.Part == SegmentPart.Body && own.Grid < 0 && above.Part == SegmentPart.Body)
                {
                    pitch.Add(own.Y - above.Y);
                    if (above.X0 > Left + 6)
                    {
                        indent.Add(above.X0 - Left);
                    }
                }
            }
        }

        return this with { Pitch = pitch.Most(), Indent = indent.Most() };
    }

    /// <summary>Counts places that are equal but for a hair.</summary>
    private sealed class Places(float width = 0.6f)
    {
        private readonly Dictionary<int, (int Count, float Sum)> _bins = [];
        private int _total;

        public void Add(float place)
        {
            _total++;
            int bin = (int)MathF.Round(place / width);
            (int count, float sum) = _bins.GetValueOrDefault(bin);
            _bins[bin] = (count + 1, sum + place);
        }

        /// <summary>The lowest place that enough lines share.</summary>
        public bool Lowest(out float place) => Outermost(-1, out place);

        public bool Highest(out float place) => Outermost(1, out place);

        /// <summary>Whether places further out than an edge are a quarter as many as those at it; a title or a date may stand out of a small page.</summary>
        public bool HasBeyond(float edge)
        {
            int at = 0, beyond = 0;
            foreach ((int count, float sum) in _bins.Values)
            {
                float place = sum / count;
                at += Math.Abs(place - edge) < 2 ? count : 0;
                beyond += place > edge + 2 ? count : 0;
            }

            return beyond > 2 && 4 * beyond > at;
        }

        public float Most()
        {
            int most = 0;
            float place = 0;
            foreach ((int bin, (int count, float sum)) in _bins)
            {
                int near = CountNear(bin);
                if (near > most || (near == most && sum / count < place))
                {
                    most = near;
                    place = sum / count;
                }
            }

            return place;
        }

        private bool Outermost(int direction, out float place)
        {
            int best = 0;
            bool found = false;
            int enough = Math.Max(2, _total / 8);
            foreach (int bin in _bins.Keys)
            {
                if (CountNear(bin) >= enough && (!found || bin * direction > best * direction))
                {
                    best = bin;
                    found = true;
                }
            }

            place = found ? _bins[best].Sum / _bins[best].Count : 0;
            return found;
        }

        private int CountNear(int bin) => _bins.GetValueOrDefault(bin).Count + _bins.GetValueOrDefault(bin - 1).Count + _bins.GetValueOrDefault(bin + 1).Count;
    }
}
