using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QuizServer.Rehearsal;

/// <summary>Chance that can be repeated: the same seed gives the same throws for the same use, whatever else is thrown.</summary>
internal sealed class Dice
{
    private readonly Random _random;

    /// <param name="seed">The seed of the whole rehearsal.</param>
    /// <param name="use">What the throws are for.</param>
    public Dice(int seed, string use) => _random = new Random(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{use}"))));

    /// <summary>A number from 0 to below <paramref name="most"/>.</summary>
    public int Below(int most) => _random.Next(most);

    /// <summary>From 0 to below 1.</summary>
    public double Share() => _random.NextDouble();

    /// <summary>True so many times out of a hundred.</summary>
    public bool Chance(double percent) => _random.NextDouble() * 100 < percent;

    /// <summary>Evenly between two numbers.</summary>
    public double Between(double least, double most) => least + (most - least) * _random.NextDouble();

    /// <summary>So many seconds, evenly between two numbers, in whole microseconds.</summary>
    public TimeSpan Seconds(double least, double most) => Milliseconds(Between(least, most) * 1000);

    /// <summary>A waiting time whose mean is 1.</summary>
    public double Waiting() => -Math.Log(1 - _random.NextDouble());

    /// <summary>A bell curve around 0 with a deviation of 1.</summary>
    public double Bell() => Math.Sqrt(2 * Waiting()) * Math.Cos(2 * Math.PI * _random.NextDouble());

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>The numbers from 0 to below <paramref name="count"/> in any order.</summary>
    public int[] Shuffled(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        _random.Shuffle(numbers);
        return numbers;
    }

    /// <summary>A name for a request.</summary>
    public Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>A secret of 64 hexadecimal digits. It can be guessed by whoever knows the seed.</summary>
    public string Secret()
    {
        var bytes = new byte[32];
        _random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Milliseconds as a time in whole microseconds, as the journal keeps them.</summary>
    public static TimeSpan Milliseconds(double milliseconds) => TimeSpan.FromTicks((long)(milliseconds * 1000) * TimeSpan.TicksPerMicrosecond);
}
