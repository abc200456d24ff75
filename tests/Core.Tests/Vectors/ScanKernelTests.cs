using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public class ScanKernelTests
{
    private readonly Random _random = new(11);

    [Theory]
    [InlineData(64)]
    [InlineData(256)]
    [InlineData(1536)]
    public void The_scan_adds_up_what_the_nibbles_select_on_every_kind_of_machine(int bits)
    {
        var signs = Bytes(bits / 8 * ScanKernel.BlockRows);
        var tables = new byte[bits / 4 * ScanKernel.TableStride];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = i % ScanKernel.TableStride < 16 ? (byte)_random.Next(128) : tables[i - 16];

        var plain = new ushort[ScanKernel.BlockRows];
        for (var row = 0; row < ScanKernel.BlockRows; row++)
        {
            for (var i = 0; i < bits / 8; i++)
            {
                var code = signs[i * ScanKernel.BlockRows + ScanKernel.Lane(row)];
                plain[row] += tables[2 * i * ScanKernel.TableStride + (code & 15)];
                plain[row] += tables[(2 * i + 1) * ScanKernel.TableStride + (code >> 4)];
            }
        }

        var (fast, portable) = (new ushort[ScanKernel.BlockRows], new ushort[ScanKernel.BlockRows]);
        ScanKernel.Sums(signs, tables, fast);
        ScanKernel.SumsPortable(signs, tables, portable);
        Assert.Equal(plain, fast);
        Assert.Equal(plain, portable);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1280)]
    [InlineData(8192)]
    public void The_sum_over_set_bits_is_the_same_on_every_kind_of_machine(int length)
    {
        var query = Array.ConvertAll(Bytes(length), value => (sbyte)Math.Max((sbyte)value, (sbyte)-127));
        var signs = Bytes(length / 8);
        var plain = Enumerable.Range(0, length).Sum(i => (signs[i / 8] >> i % 8 & 1) == 1 ? query[i] : 0);
        Assert.Equal(plain, ScanKernel.SetSum(query, signs));
        Assert.Equal(plain, ScanKernel.SetSumPortable(query, signs));

        Array.Fill(query, (sbyte)127);
        Array.Fill(signs, (byte)255);
        Assert.Equal(127 * length, ScanKernel.SetSum(query, signs));
        Assert.Equal(127 * length, ScanKernel.SetSumPortable(query, signs));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1536)]
    [InlineData(8192)]
    public void The_inner_product_is_the_same_on_every_kind_of_machine(int length)
    {
        var query = Enumerable.Range(0, length).Select(_ => (short)_random.Next(-32767, 32768)).ToArray();
        var (signs, magnitudes) = (Bytes(length / 8), Bytes(length));
        var plain = Enumerable.Range(0, length)
            .Sum(i => (long)query[i] * ((signs[i / 8] >> i % 8 & 1) == 1 ? magnitudes[i] : -magnitudes[i] - 1));
        Assert.Equal(plain, ScanKernel.Dot(query, signs, magnitudes));
        Assert.Equal(plain, ScanKernel.DotPortable(query, signs, magnitudes));

        Array.Fill(query, (short)-32767);
        Array.Fill(signs, (byte)0);
        Array.Fill(magnitudes, (byte)255);
        Assert.Equal(256L * 32767 * length, ScanKernel.Dot(query, signs, magnitudes));
        Assert.Equal(256L * 32767 * length, ScanKernel.DotPortable(query, signs, magnitudes));
    }

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
