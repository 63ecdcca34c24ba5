// Numbers as the text of a parameter: the shortest that reads back as the same number, written as JSON writers do (ECMA-262 §6.1.6.1.20).

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Globalization;

    internal static class NumberText
    {
        /// <summary>From here on numbers have an exponent: so many digits before the point, or zeros behind it.</summary>
        private const int MostDigits = 21;
        private const int MostZeros = 6;

        public static string Of(double value) => Written(value.ToString("R", CultureInfo.InvariantCulture));

        public static string Of(float value) => Written(value.ToString("R", CultureInfo.InvariantCulture));

        /// <summary>A decimal keeps the zeros at its end, but where it has an exponent.</summary>
        public static string Of(decimal value)
        {
            var text = value.ToString(CultureInfo.InvariantCulture);
            var size = Math.Abs(value);
            return size != 0 && (size < 0.000001m || size >= 1e21m) ? Written(text) : text;
        }

        private static string Written(string text)
        {
            var mark = text.IndexOf('E');
            var plain = mark < 0 ? text : text.Substring(0, mark);
            var exponent = mark < 0 ? 0 : int.Parse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            var sign = plain.StartsWith("-", StringComparison.Ordinal) ? "-" : string.Empty;
            plain = plain.Substring(sign.Length);
            var point = plain.IndexOf('.');
            var all = plain.Replace(".", string.Empty);
            var digits = all.TrimStart('0');
            if (digits.Length == 0 || !char.IsDigit(digits[0]))
            {
                return text;
            }

            var before = (point < 0 ? plain.Length : point) + exponent - (all.Length - digits.Length);
            digits = digits.TrimEnd('0');
            if (before > MostDigits || before <= -MostZeros)
            {
                var rest = digits.Length > 1 ? "." + digits.Substring(1) : string.Empty;
                var power = (before - 1).ToString(CultureInfo.InvariantCulture);
                return $"{sign}{digits[0]}{rest}e{(before > 0 ? "+" : string.Empty)}{power}";
            }

            if (before <= 0)
            {
                return sign + "0." + new string('0', -before) + digits;
            }

            return sign + (digits.Length <= before ? digits.PadRight(before, '0') : digits.Insert(before, "."));
        }
    }
}
