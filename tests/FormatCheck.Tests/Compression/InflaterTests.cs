using System.IO.Compression;
using FormatCheck.Compression;

namespace FormatCheck.Tests.Compression;

/// <summary>Our inflater against the framework's, on data of every kind, whole and damaged.</summary>
public class InflaterTests
{
    public static TheoryData<CompressionLevel> Levels => new(CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.Optimal, CompressionLevel.SmallestSize);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Inflate_DataOfEveryKind_GivesItBack(CompressionLevel level)
    {
        foreach (byte[] data in Samples())
        {
            byte[] packed = Pack(data, level);
            var target = new byte[data.Length];

            Assert.Equal(InflateResult.Done, Inflater.Inflate(packed, target, out int written));

            Assert.Equal(data.Length, written);
            Assert.Equal(data, target);
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Inflate_CutOff_IsNotDone(CompressionLevel level)
    {
        byte[] data = Text(2000);
        byte[] packed = Pack(data, level);
        var target = new byte[data.Length];
        for (int length = 0; length < packed.Length; length += 1 + (packed.Length / 300))
        {
            Assert.NotEqual(InflateResult.Done, Inflater.Inflate(packed.AsSpan(0, length), target, out _));
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Inflate_TargetTooSmall_IsTooLong(CompressionLevel level)
    {
        byte[] data = Text(2000);

        Assert.Equal(InflateResult.TooLong, Inflater.Inflate(Pack(data, level), new byte[data.Length - 1], out int written));

        Assert.InRange(written, 0, data.Length - 1);
    }

    /// <summary>Where the framework reads damaged data to its end, so do we, and to the same bytes; what it refuses we refuse.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void Inflate_Damaged_DoesAsTheFrameworkDoes(CompressionLevel level)
    {
        var random = new Random(36);
        byte[] data = Text(400);
        byte[] packed = Pack(data, level);
        for (int i = 0; i < 3000; i++)
        {
            byte[] damaged = [.. packed];
            damaged[random.Next(i % 2 == 0 ? damaged.Length : Math.Min(60, damaged.Length))] ^= (byte)(1 << random.Next(8));
            var target = new byte[64 * 1024];
            InflateResult result = Inflater.Inflate(damaged, target, out int written);

            byte[]? expected = Unpack(damaged);

            if (result == InflateResult.Done)
            {
                Assert.NotNull(expected);
                Assert.Equal(expected, target[..written]);
            }
            else if (result == InflateResult.TooLong)
            {
                Assert.True(expected is null || expected.Length > target.Length);
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x07 })] // a kind of block that there is not
    [InlineData(new byte[] { 0x01, 1, 0, 0, 0, 0 })] // a stored length without its complement
    [InlineData(new byte[] { 0x63, 0x00, 0x11, 0x00 })] // a distance before the start
    [InlineData(new byte[] { })]
    public void Inflate_WhatIsNoDeflate_IsBroken(byte[] packed)
    {
        Assert.Equal(InflateResult.Broken, Inflater.Inflate(packed, new byte[1000], out _));
    }

    private static IEnumerable<byte[]> Samples()
    {
        var random = new Random(2024);
        foreach (int length in (int[])[1, 2, 7, 100, 1000, 40_000, 200_000])
        {
            var noise = new byte[length];
            random.NextBytes(noise);
            yield return noise;
            yield return new byte[length];
            yield return Text(1 + (length / 20));
            yield return Array.ConvertAll(noise, b => (byte)(b % 3)); // few symbols, short codes
            yield return Skewed(random, length);
        }
    }

    /// <summary>Bytes of very different frequency, whose codes are long.</summary>
    private static byte[] Skewed(Random random, int length)
    {
        var data = new byte[length];
        for (int i = 0; i < length; i++)
        {
            data[i] = (byte)(-Math.Log2(1 - random.NextDouble()) * 8);
        }

        return data;
    }

    private static byte[] Text(int words) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join("", Enumerable.Range(0, words).Select(i => $"<w:t>Căn cứ {i * 7919 % 1000}</w:t>")));

    private static byte[] Pack(byte[] data, CompressionLevel level)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private static byte[]? Unpack(byte[] packed)
    {
        var data = new MemoryStream();
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            inflate.CopyTo(data);
            return data.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
