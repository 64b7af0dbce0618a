import { cos, log, log1p, sin } from "./elementary.ts";

/** The whole state of a generator as plain data: restoring it continues the very sequence. */
export interface RandomState {
  /** The 624 words of MT19937. */
  readonly words: Uint32Array;
  /** How many of the words have been drawn, 0 to 624. */
  readonly position: number;
  /** The second normal of a pair, drawn but not yet given out. */
  readonly normal: number | undefined;
}

/** A source of random numbers: MT19937 with the draws PyTorch makes from it on the CPU in float64. */
export interface Random {
  /** A whole number from 0 to 2³² - 1. */
  uint32(): number;
  /** A multiple of 2⁻⁵³ in [0, 1), as `torch.rand(())`. */
  double(): number;
  /** A number between `low` and `high`, as `torch.empty(()).uniform_(low, high)`. */
  uniform(low: number, high: number): number;
  /** `count` standard normal numbers, as `torch.randn(count)`. */
  randn(count: number): Float64Array;
  /** The numbers 0 to `count` - 1 in random order, as `torch.randperm(count)`. */
  randperm(count: number): Uint32Array;
  /** A copy of the present state. */
  state(): RandomState;
  /** Goes back (or on) to a state. */
  restore(state: RandomState): void;
}

/**
 * A generator that draws what PyTorch draws after `torch.manual_seed(seed)`; a RangeError unless `seed` is a
 * whole number from 0 to 2³² - 1.
 */
export function createRandom(seed: number): Random {
  const words = seedWords(seed);
  let position = LENGTH;
  let normal: number | undefined;

  const uint32 = () => {
    if (position === LENGTH) {
      twist(words);
      position = 0;
    }
    return temper(words[position++]);
  };

  // 53 of the 64 bits of two draws, the high word first: PyTorch's uniform_real_distribution<double>.
  const double = () => {
    const high = uint32() & 0x1fffff;
    return (high * 0x100000000 + uint32()) * UNIT;
  };

  // One normal number of a pair; the other waits for the next call: PyTorch's normal_distribution<double>.
  const pairedNormal = () => {
    if (normal !== undefined) {
      const waiting = normal;
      normal = undefined;
      return waiting;
    }
    const angle = 2 * Math.PI * double();
    const radius = Math.sqrt(-2 * log1p(-double()));
    normal = radius * sin(angle);
    return radius * cos(angle);
  };

  // Blocks of 16; if the last one is cut short, the last 16 values are drawn again: PyTorch's normal_fill.
  const blockNormals = (count: number) => {
    const normals = new Float64Array(count);
    for (let i = 0; i < count; i++) normals[i] = double();
    for (let start = 0; start + BLOCK <= count; start += BLOCK) {
      boxMuller(normals.subarray(start, start + BLOCK));
    }
    if (count % BLOCK !== 0) {
      const last = normals.subarray(count - BLOCK);
      for (let i = 0; i < BLOCK; i++) last[i] = double();
      boxMuller(last);
    }
    return normals;
  };

  return {
    uint32,
    double,
    uniform: (low, high) => double() * (high - low) + low,
    randn: (count) =>
      count < BLOCK
        ? Float64Array.from({ length: count }, pairedNormal)
        : blockNormals(count),
    // Fisher-Yates from the front, one word a swap.
    randperm(count) {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = 0; i < count - 1; i++) {
        const j = i + (uint32() % (count - i));
        const swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      return order;
    },
    state: () => ({ words: words.slice(), position, normal }),
    restore(state) {
      words.set(state.words);
      position = state.position;
      normal = state.normal;
    },
  };
}

const LENGTH = 624;
const SHIFT = 397;
const BLOCK = 16;
const UNIT = 2 ** -53;

// init_genrand of Matsumoto & Nishimura, mt19937ar.c (2002).
function seedWords(seed: number): Uint32Array {
  if (seed >>> 0 !== seed) {
    throw new RangeError(
      `invalid seed: ${seed} (expected a whole number from 0 to 4294967295)`,
    );
  }
  const words = new Uint32Array(LENGTH);
  words[0] = seed;
  for (let i = 1; i < LENGTH; i++) {
    const previous = words[i - 1] ^ (words[i - 1] >>> 30);
    words[i] = Math.imul(1812433253, previous) + i;
  }
  return words;
}

// The recurrence of Matsumoto & Nishimura (1998), one whole generation in place.
function twist(words: Uint32Array): void {
  for (let i = 0; i < LENGTH; i++) {
    const next = words[i < LENGTH - 1 ? i + 1 : 0];
    const joined = (words[i] & 0x80000000) | (next & 0x7fffffff);
    const far = words[i < LENGTH - SHIFT ? i + SHIFT : i + SHIFT - LENGTH];
    words[i] = far ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
  }
}

function temper(word: number): number {
  word ^= word >>> 11;
  word ^= (word << 7) & 0x9d2c5680;
  word ^= (word << 15) & 0xefc60000;
  return (word ^ (word >>> 18)) >>> 0;
}

// 16 uniform numbers become 16 normal ones: value j gives the radius and value j + 8 the angle of a pair.
function boxMuller(block: Float64Array): void {
  for (let j = 0; j < BLOCK / 2; j++) {
    const radius = Math.sqrt(-2 * log(1 - block[j]));
    const angle = 2 * Math.PI * block[j + BLOCK / 2];
    block[j] = radius * cos(angle);
    block[j + BLOCK / 2] = radius * sin(angle);
  }
}
