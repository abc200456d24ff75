using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A fixed random rotation: rounds of sign flips, a shuffle and Hadamard butterflies. Afterwards every coordinate of
/// any model's vectors looks alike (bell-shaped, same spread), so one bit and one byte per coordinate serve sparse,
/// skewed and truncated embeddings equally, and the first few hundred coordinates are a fair sample of all.
/// Depends on the number of dimensions only: a query is rotated once for all its indexes.
/// </summary>
internal sealed class Rotation
{
    private const int Rounds = 3;
    private static readonly ConcurrentDictionary<int, Rotation> Known = new();

    private readonly int _dimensions;
    private readonly int _block;
    private readonly float[][] _signs = new float[Rounds][];
    private readonly int[][] _shuffles = new int[Rounds][];

    internal Rotation(int dimensions, ulong seed = 0x5a17_ab1e)
    {
        _dimensions = dimensions;
        Width = (dimensions + 63) / 64 * 64;
        _block = Width & -Width;
        var random = new SplitMix(seed);
        for (var round = 0; round < Rounds; round++)
        {
            _shuffles[round] = new int[Width];
            _signs[round] = new float[Width];
            for (var i = 0; i < Width; i++)
            {
                var j = (int)(random.Next() % (ulong)(i + 1));
                _shuffles[round][i] = _shuffles[round][j];
                _shuffles[round][j] = i;
                _signs[round][i] = (random.Next() & 1) == 0 ? 1 : -1;
            }
        }
    }

    /// <summary>Length of a rotated vector: the dimensions rounded up to a multiple of 64.</summary>
    public int Width { get; }

    public static Rotation For(int dimensions) => Known.GetOrAdd(dimensions, static d => new Rotation(d));

    /// <summary>Writes the unit vector in the direction of <paramref name="vector"/>, rotated, to <paramref name="unit"/>.</summary>
    /// <exception cref="ArgumentException">Wrong length, zero, or not finite.</exception>
    public void Unit(ReadOnlySpan<float> vector, Span<float> unit)
    {
        if (vector.Length != _dimensions)
            throw new ArgumentException($"A vector of {vector.Length} dimensions; this index holds {_dimensions}.");
        // Scaled by its largest part first, so that neither tiny nor huge vectors leave the range of a float.
        var largest = MathF.Abs(TensorPrimitives.MaxMagnitude(vector));
        if (!float.IsFinite(largest) || largest == 0)
            throw new ArgumentException("A vector that is zero or not finite has no direction.");

        Span<float> shuffled = stackalloc float[Width];
        unit.Clear();
        TensorPrimitives.Divide(vector, largest, unit[.._dimensions]);
        for (var round = 0; round < Rounds; round++)
        {
            var (signs, shuffle) = (_signs[round], _shuffles[round]);
            for (var i = 0; i < shuffle.Length; i++)
                shuffled[i] = Unsafe.Add(ref MemoryMarshal.GetReference(unit), shuffle[i]) * signs[i];
            for (var start = 0; start < Width; start += _block) Butterflies(shuffled.Slice(start, _block));
            shuffled.CopyTo(unit);
        }

        TensorPrimitives.Divide(unit, TensorPrimitives.Norm<float>(unit), unit);
    }

    // Strides below a register's width are left out: the shuffles between the rounds mix those coordinates as well.
    private static void Butterflies(Span<float> x)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        for (nuint stride = 8; stride < (nuint)x.Length; stride *= 2)
        {
            for (nuint start = 0; start < (nuint)x.Length; start += 2 * stride)
            {
                for (var i = start; i < start + stride; i += 8)
                {
                    var a = Vector256.LoadUnsafe(ref first, i);
                    var b = Vector256.LoadUnsafe(ref first, i + stride);
                    (a + b).StoreUnsafe(ref first, i);
                    (a - b).StoreUnsafe(ref first, i + stride);
                }
            }
        }
    }

    private struct SplitMix(ulong state)
    {
        private ulong _state = state;

        public ulong Next()
        {
            var z = _state += 0x9e3779b97f4a7c15;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            return z ^ (z >> 31);
        }
    }
}
