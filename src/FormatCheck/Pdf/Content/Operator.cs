namespace FormatCheck.Pdf.Content;

/// <summary>The operators of content streams (ISO 32000-1, Annex A) that are read, their bytes packed into an integer, the first one lowest.</summary>
internal static class Operator
{
    public const int None = 0;
    public const int Unknown = -1;

    public const int Save = 'q';
    public const int Restore = 'Q';
    public const int Concatenate = 'c' | ('m' << 8);
    public const int ExtendedState = 'g' | ('s' << 8);
    public const int LineWidth = 'w';
    public const int Dash = 'd';
    public const int XObject = 'D' | ('o' << 8);
    public const int BeginImage = 'B' | ('I' << 8);
    public const int ImageData = 'I' | ('D' << 8);

    public const int BeginText = 'B' | ('T' << 8);
    public const int EndText = 'E' | ('T' << 8);
    public const int CharacterSpacing = 'T' | ('c' << 8);
    public const int WordSpacing = 'T' | ('w' << 8);
    public const int HorizontalScale = 'T' | ('z' << 8);
    public const int Leading = 'T' | ('L' << 8);
    public const int Font = 'T' | ('f' << 8);
    public const int RenderMode = 'T' | ('r' << 8);
    public const int Rise = 'T' | ('s' << 8);
    public const int Move = 'T' | ('d' << 8);
    public const int MoveSetLeading = 'T' | ('D' << 8);
    public const int TextMatrix = 'T' | ('m' << 8);
    public const int NextLine = 'T' | ('*' << 8);
    public const int Show = 'T' | ('j' << 8);
    public const int ShowArray = 'T' | ('J' << 8);
    public const int NextLineShow = '\'';
    public const int NextLineSpacedShow = '"';

    public const int FillGray = 'g';
    public const int StrokeGray = 'G';
    public const int FillRgb = 'r' | ('g' << 8);
    public const int StrokeRgb = 'R' | ('G' << 8);
    public const int FillCmyk = 'k';
    public const int StrokeCmyk = 'K';
    public const int FillSpace = 'c' | ('s' << 8);
    public const int StrokeSpace = 'C' | ('S' << 8);
    public const int FillColor = 's' | ('c' << 8);
    public const int StrokeColor = 'S' | ('C' << 8);
    public const int FillColorNamed = 's' | ('c' << 8) | ('n' << 16);
    public const int StrokeColorNamed = 'S' | ('C' << 8) | ('N' << 16);

    public const int BeginMarked = 'B' | ('M' << 8) | ('C' << 16);
    public const int BeginMarkedProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const int EndMarked = 'E' | ('M' << 8) | ('C' << 16);

    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int Close = 'h';
    public const int Rectangle = 'r' | ('e' << 8);
    public const int Curve = 'c';
    public const int CurveFirst = 'v';
    public const int CurveLast = 'y';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | ('*' << 8);
    public const int EndPath = 'n';
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | ('*' << 8);
    public const int FillStroke = 'B';
    public const int FillStrokeEvenOdd = 'B' | ('*' << 8);
    public const int CloseFillStroke = 'b';
    public const int CloseFillStrokeEvenOdd = 'b' | ('*' << 8);
}
