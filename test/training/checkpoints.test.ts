import fc from "fast-check";
import { expect, test } from "vitest";
import { createCheckpoints } from "@/training/checkpoints.ts";

const state = (epoch: number) => ({ epoch, array: new Float64Array(10) });

test("however long a run is, the bounds hold and the first epoch stays", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 80, max: 2000 }),
      (epochs, most, room) => {
        const checkpoints = createCheckpoints<ReturnType<typeof state>>(
          most,
          room,
        );
        for (let e = 0; e <= epochs; e++) checkpoints.keep(e, () => state(e));
        const { count, bytes } = checkpoints.size();
        expect(count).toBeLessThanOrEqual(most);
        expect(bytes).toBeLessThanOrEqual(room);
        expect(bytes).toBe(80 * count);
        expect(checkpoints.before(0)).toMatchObject({ epoch: 0 });
      },
    ),
  );
});

test("a state is found at most a stride before the epoch that is asked for", () => {
  const checkpoints = createCheckpoints<ReturnType<typeof state>>(8);
  for (let e = 0; e <= 100; e++) checkpoints.keep(e, () => state(e));
  for (let e = 0; e <= 100; e++) {
    const kept = checkpoints.before(e);
    expect(kept?.state.epoch).toBe(kept?.epoch);
    expect(kept?.epoch).toBe(e - (e % 16));
  }
});

test("one state too large for the room is kept all the same", () => {
  const checkpoints = createCheckpoints<ReturnType<typeof state>>(8, 10);
  for (let e = 0; e <= 5; e++) checkpoints.keep(e, () => state(e));
  expect(checkpoints.size()).toEqual({ count: 1, bytes: 80 });
});
