/** States of a run, kept at whole epochs so that an earlier one can be reached again. */
export interface Checkpoints<State> {
  /** Keeps the state of an epoch, unless it is kept already or falls between two that are to be kept. */
  keep(epoch: number, state: () => State): void;
  /** The latest kept state at or before an epoch; undefined before the first is kept. */
  before(epoch: number): Kept<State> | undefined;
  /** All kept states, the earliest first. */
  all(): readonly Kept<State>[];
  /** How many states are kept, and the bytes of their typed arrays. */
  size(): { readonly count: number; readonly bytes: number };
}

/** A state and its epoch. */
export interface Kept<State> {
  readonly epoch: number;
  readonly state: State;
}

/**
 * A store for at most `most` states and `room` bytes. It keeps the epochs 0, s, 2s, 3s ...; when it is full, the
 * stride s doubles and every other state goes, so epoch 0 always stays. All states of a run are of one size.
 */
export function createCheckpoints<State>(
  most = 64,
  room = 32e6,
): Checkpoints<State> {
  const kept = new Map<number, State>();
  let stride = 1;
  let bytesEach = 0;
  const full = () => kept.size > most || kept.size * bytesEach > room;

  return {
    keep(epoch, state) {
      if (epoch % stride !== 0 || kept.has(epoch)) return;
      const present = state();
      bytesEach ||= byteLength(present);
      kept.set(epoch, present);
      while (kept.size > 1 && full()) {
        stride *= 2;
        for (const e of kept.keys()) if (e % stride !== 0) kept.delete(e);
      }
    },
    before(epoch) {
      for (let e = epoch - (epoch % stride); e >= 0; e -= stride) {
        const state = kept.get(e);
        if (state !== undefined) return { epoch: e, state };
      }
      return undefined;
    },
    all: () =>
      [...kept]
        .map(([epoch, state]) => ({ epoch, state }))
        .sort((a, b) => a.epoch - b.epoch),
    size: () => ({ count: kept.size, bytes: kept.size * bytesEach }),
  };
}

// All typed arrays within plain data.
function byteLength(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + byteLength(part), 0);
}
