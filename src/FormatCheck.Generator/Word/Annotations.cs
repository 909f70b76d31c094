using System.Xml.Linq;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>Footnotes and comments: text that stands in parts of its own.</summary>
internal sealed class Annotations
{
    // Fixed, so that the same plan gives the same bytes.
    private const string Moment = "2019-05-06T08:00:00Z";
    private const string Reviewer = "Nguyễn Văn A";

    private readonly List<XElement> _footnotes = [];
    private readonly List<XElement> _comments = [];
    private int _revisions;

    public bool HasFootnotes => _footnotes.Count > 0;

    public bool HasComments => _comments.Count > 0;

    /// <summary>Keeps a footnote and returns the run with its mark.</summary>
    public XElement Footnote(string text)
    {
        // 0 and 1 are Word's own separators.
        int id = _footnotes.Count + 2;
        XElement note = Names.El("footnote", ("id", id));
        note.Add(new XElement(
            Names.W + "p",
            Run(new Look(10), new XElement(Names.W + "footnoteRef"), superscript: true),
            Run(new Look(10), Text(" " + text))));
        _footnotes.Add(note);
        return Run(new Look(), Names.El("footnoteReference", ("id", id)), superscript: true);
    }

    /// <summary>Keeps a comment and returns the marked runs.</summary>
    public IEnumerable<XElement> Comment(string text, IEnumerable<XElement> runs)
    {
        int id = _comments.Count;
        XElement comment = Names.El("comment", ("id", id), ("author", Reviewer), ("date", Moment), ("initials", "A"));
        comment.Add(new XElement(Names.W + "p", Run(new Look(10), Text(text))));
        _comments.Add(comment);
        return
        [
            Names.El("commentRangeStart", ("id", id)),
            .. runs,
            Names.El("commentRangeEnd", ("id", id)),
            new XElement(Names.W + "r", Names.El("commentReference", ("id", id))),
        ];
    }

    /// <summary>Marks runs as inserted, deleted or reformatted.</summary>
    public IEnumerable<XElement> Revise(Revision revision, IReadOnlyList<XElement> runs)
    {
        if (revision == Revision.None)
        {
            return runs;
        }

        XElement change = Names.El(
            revision switch { Revision.Inserted => "ins", Revision.Deleted => "del", _ => "rPrChange" },
            ("id", 900 + _revisions++), ("author", Reviewer), ("date", Moment));
        if (revision == Revision.Reformatted)
        {
            change.Add(new XElement(Names.W + "rPr", new XElement(Names.W + "b")));
            XElement first = runs[0];
            if (first.Element(Names.W + "rPr") is null)
            {
                first.AddFirst(new XElement(Names.W + "rPr"));
            }

            first.Element(Names.W + "rPr")!.Add(change);
            return runs;
        }

        change.Add(runs);
        if (revision == Revision.Deleted)
        {
            foreach (XElement text in change.Descendants(Names.W + "t"))
            {
                text.Name = Names.W + "delText";
            }
        }

        return [change];
    }

    public XElement FootnotesPart() => new(
        Names.W + "footnotes", Separator(0, "separator"), Separator(1, "continuationSeparator"), _footnotes);

    public XElement CommentsPart() => new(Names.W + "comments", _comments);

    private static XElement Separator(int id, string type)
    {
        XElement note = Names.El("footnote", ("type", type), ("id", id));
        note.Add(new XElement(Names.W + "p", new XElement(Names.W + "r", new XElement(Names.W + type))));
        return note;
    }

    private static XElement Run(Look look, XElement content, bool superscript = false) => new(
        Names.W + "r",
        new XElement(
            Names.W + "rPr",
            RunLook.Difference(look, null),
            superscript ? Names.Val("vertAlign", "superscript") : null),
        content);

    private static XElement Text(string text) => new(Names.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
