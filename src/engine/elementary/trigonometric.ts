// After Sun's fdlibm (k_sin.c, k_cos.c, e_rem_pio2.c, 1993): x = n π/2 + y + tail with |y| <= π/4, then a
// polynomial for the sine or the cosine of y, as n asks.

/** sin x within 0.8 ulp, for every finite x; NaN for the others. */
export function sin(x: number): number {
  return sineAhead(x, 0);
}

/** cos x within 0.8 ulp, for every finite x; NaN for the others. */
export function cos(x: number): number {
  return sineAhead(x, 1);
}

const TWO_OVER_PI = 0.6366197723675814;

// π/2 in three parts, the first two of 33 bits: times n < 2^20 they are exact (Cody & Waite).
const FIRST = 1.5707963267341256;
const SECOND = 6.077100506303966e-11;
const THIRD = 2.0222662487959506e-21;

// Added and taken away again, it leaves the nearest whole number.
const ROUNDER = 0x18000000000000; // 1.5 · 2^52

// sin(x + quarters π/2)
function sineAhead(x: number, quarters: number): number {
  if (!(Math.abs(x) < 0x100000)) return sineFarOut(x, quarters);
  const n = x * TWO_OVER_PI + ROUNDER - ROUNDER;
  const near = x - n * FIRST;
  const nearer = near - n * SECOND;
  // So close to a multiple of π/2 that three parts do not leave bits enough.
  if (n !== 0 && Math.abs(nearer) < 1e-4) return sineFarOut(x, quarters);
  const third = n * THIRD - (near - nearer - n * SECOND);
  const y = nearer - third;
  return sineOfRest(quarters + n, y, nearer - y - third);
}

// sin(n π/2 + y + tail)
function sineOfRest(n: number, y: number, tail: number): number {
  const value = n & 1 ? cosine(y, tail) : sine(y, tail);
  return n & 2 ? -value : value;
}

// Minimax, 2^-58.
function sine(y: number, tail: number): number {
  const y2 = y * y;
  const y3 = y2 * y;
  const series =
    0.008333333333322413 +
    y2 *
      (-0.00019841269829807805 +
        y2 *
          (2.7557313691917415e-6 +
            y2 * (-2.505075811523616e-8 + y2 * 1.5896795654164257e-10)));
  const low = y2 * (0.5 * tail - y3 * series) - tail;
  return y - (low + y3 * 0.16666666666666632);
}

// Minimax, 2^-64.
function cosine(y: number, tail: number): number {
  const y2 = y * y;
  const series =
    y2 *
    (0.0416666666666666 +
      y2 *
        (-0.0013888888888874125 +
          y2 *
            (2.480158728948218e-5 +
              y2 *
                (-2.75573143523312e-7 +
                  y2 *
                    (2.0875723272951528e-9 + y2 * -1.1359647786871744e-11)))));
  const half = 0.5 * y2;
  const sum = 1 - half;
  return sum + (1 - sum - half + (y2 * series - y * tail));
}

// 2/π with 1280 binary places, π/2 with 128.
const TWO_OVER_PI_LONG = BigInt(
  "0x" +
    "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e0" +
    "06492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f4" +
    "9c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d" +
    "7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d",
);
const HALF_PI_LONG = 0x1921fb54442d18469898cc51701b839a2n;

// As Payne & Hanek (1983), with whole numbers of any length: the bits of x · 2/π above the point count the
// quarter turns, those below are the rest; 192 of them are kept.
function sineFarOut(x: number, quarters: number): number {
  if (!Number.isFinite(x)) return x - x;
  const scaled = Math.abs(x) < 2 ** 53 ? BigInt(x * 2 ** 52) : BigInt(x) << 52n;
  const turns = (scaled * TWO_OVER_PI_LONG) >> (52n + 1280n - 192n);
  const n = (turns + (1n << 191n)) >> 192n;
  const radians = ((turns - (n << 192n)) * HALF_PI_LONG) >> 128n;
  const y = Number(radians);
  const tail = Number(radians - BigInt(y));
  return sineOfRest(quarters + Number(n & 3n), y * 2 ** -192, tail * 2 ** -192);
}
