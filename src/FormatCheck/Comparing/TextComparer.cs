using System.Collections.Immutable;
using FormatCheck.Drafts;
using FormatCheck.Rules;

namespace FormatCheck.Comparing;

/// <summary>Finds the passages in which the bodies of two drafts differ, whatever their lines, columns and headers.</summary>
internal sealed class TextComparer : IDisposable
{
    // Fewer words in a row may stand in two places by chance.
    private const int ShortestMove = 3;
    private const int MostMoves = 4;

    private static readonly LocalizedText s_picture = new("không so sánh được chữ: có tệp là ảnh quét", "the text cannot be compared: a file is a scan");
    private static readonly LocalizedText s_tooMuch = new("hai tệp khác nhau quá nhiều, phần còn lại không được so sánh", "the files differ too much: the rest was not compared");

    private readonly WordList _first;
    private readonly WordList _second;
    private readonly CancellationToken _cancellationToken;
    private readonly bool[] _takenFirst;
    private readonly bool[] _takenSecond;

    private TextComparer(Draft first, Draft second, CancellationToken cancellationToken)
    {
        _first = new WordList(first, ofBody: true);
        _second = new WordList(second, ofBody: true);
        _cancellationToken = cancellationToken;
        _takenFirst = new bool[_first.Words.Length];
        _takenSecond = new bool[_second.Words.Length];
    }

    public static (ImmutableArray<TextDifference> Differences, LocalizedText? Notice) Compare(Draft first, Draft second, CancellationToken cancellationToken)
    {
        if (first.Facts.Print is { ScannedPages: > 0 } || second.Facts.Print is { ScannedPages: > 0 })
        {
            return ([], s_picture);
        }

        using var comparer = new TextComparer(first, second, cancellationToken);
        return comparer.Compare();
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    private (ImmutableArray<TextDifference> Differences, LocalizedText? Notice) Compare()
    {
        int[] partners = new int[_takenFirst.Length];
        bool isWhole = Alignment.Find(HashesOf(_first), HashesOf(_second), partners, _cancellationToken);
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0)
            {
                _takenFirst[i] = _takenSecond[partners[i]] = true;
            }
        }

        ForEachGap(partners, TakeIfSpacedOnly);
        TakeMoved();
        TakeFurniture(_first, _takenFirst, _second.Draft);
        TakeFurniture(_second, _takenSecond, _first.Draft);
        ImmutableArray<TextDifference>.Builder differences = ImmutableArray.CreateBuilder<TextDifference>();
        ForEachGap(partners, (fromFirst, toFirst, fromSecond, toSecond) =>
        {
            int[] first = Left(_takenFirst, fromFirst, toFirst), second = Left(_takenSecond, fromSecond, toSecond);
            if ((first.Length > 0 || second.Length > 0) && _first.HashOf(first) != _second.HashOf(second))
            {
                differences.Add(new TextDifference(PassageOf(_first, first), PassageOf(_second, second)));
            }
        });
        return (differences.ToImmutable(), isWhole ? null : s_tooMuch);
    }

    private static ulong[] HashesOf(WordList words)
    {
        ulong[] hashes = new ulong[words.Words.Length];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = words.Words[i].Hash;
        }

        return hashes;
    }

    /// <summary>Goes through the stretches between words that are aligned.</summary>
    private void ForEachGap(int[] partners, Action<int, int, int, int> see)
    {
        int fromFirst = 0, fromSecond = 0;
        for (int i = 0; i <= partners.Length; i++)
        {
            int partner = i == partners.Length ? _takenSecond.Length : partners[i];
            if (partner < 0)
            {
                continue;
            }

            if (i > fromFirst || partner > fromSecond)
            {
                see(fromFirst, i, fromSecond, partner);
            }

            (fromFirst, fromSecond) = (i + 1, partner + 1);
        }
    }

    private void TakeIfSpacedOnly(int fromFirst, int toFirst, int fromSecond, int toSecond)
    {
        if (_first.HashOf(Left(_takenFirst, fromFirst, toFirst)) == _second.HashOf(Left(_takenSecond, fromSecond, toSecond)))
        {
            _takenFirst.AsSpan(fromFirst..toFirst).Fill(true);
            _takenSecond.AsSpan(fromSecond..toSecond).Fill(true);
        }
    }

    /// <summary>Columns beside each other and text boxes are read in another order: a passage that stands elsewhere is no difference.</summary>
    private void TakeMoved()
    {
        for (int pass = 0; pass < MostMoves; pass++)
        {
            int[] first = Left(_takenFirst, 0, _takenFirst.Length), second = Left(_takenSecond, 0, _takenSecond.Length);
            if (first.Length == 0 || second.Length == 0 || !TakeEqual(_first, first, _takenFirst, _second, second, _takenSecond))
            {
                return;
            }
        }
    }

    /// <summary>What one file has in its body may stand in a header, a footer or a note of the other.</summary>
    private void TakeFurniture(WordList list, bool[] taken, Draft other)
    {
        int[] left = Left(taken, 0, taken.Length);
        if (left.Length > 0)
        {
            using var furniture = new WordList(other, ofBody: false);
            bool[] seen = new bool[furniture.Words.Length];
            _ = TakeEqual(list, left, taken, furniture, Left(seen, 0, seen.Length), seen);
        }
    }

    private bool TakeEqual(WordList first, int[] indicesFirst, bool[] takenFirst, WordList second, int[] indicesSecond, bool[] takenSecond)
    {
        int[] partners = new int[indicesFirst.Length];
        Alignment.Find(Pick(first, indicesFirst), Pick(second, indicesSecond), partners, _cancellationToken);
        bool any = false;
        for (int i = 0; i < partners.Length;)
        {
            int start = i++;
            if (partners[start] < 0)
            {
                continue;
            }

            while (i < partners.Length && partners[i] == partners[start] + i - start)
            {
                i++;
            }

            bool isWhole = IsAlone(indicesFirst, start, i) || IsAlone(indicesSecond, partners[start], partners[start] + i - start);
            if (i - start < ShortestMove && !isWhole)
            {
                continue;
            }

            any = true;
            for (int j = start; j < i; j++)
            {
                takenFirst[indicesFirst[j]] = takenSecond[indicesSecond[partners[j]]] = true;
            }
        }

        return any;
    }

    /// <summary>Whether words that are left over have no neighbours that are.</summary>
    private static bool IsAlone(int[] indices, int from, int to) =>
        (from == 0 || indices[from - 1] < indices[from] - 1) && (to == indices.Length || indices[to] > indices[to - 1] + 1);

    private static ulong[] Pick(WordList words, int[] indices)
    {
        ulong[] hashes = new ulong[indices.Length];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = words.Words[indices[i]].Hash;
        }

        return hashes;
    }

    private static int[] Left(bool[] taken, int from, int to)
    {
        int count = 0;
        foreach (bool isTaken in taken.AsSpan(from..to))
        {
            count += isTaken ? 0 : 1;
        }

        int[] left = new int[count];
        for (int i = from, n = 0; n < count; i++)
        {
            if (!taken[i])
            {
                left[n++] = i;
            }
        }

        return left;
    }

    private static Passage? PassageOf(WordList words, int[] indices)
    {
        if (indices.Length == 0)
        {
            return null;
        }

        Word first = words.Words[indices[0]];
        return new Passage(words.Join(indices), Locations.Of(words.Draft, new FindingPlace(first.Paragraph, first.Start, first.Length, 0)));
    }
}
