import { useEffect, useRef, useState } from "preact/hooks";
import type { BarRun } from "./RunBar.tsx";

const speeds = [0.25, 1, 4] as const;
type Speed = (typeof speeds)[number];

// Seconds that the whole way takes at speed 1, and that a picture stands for who wants no motion.
const duration = 8;
const calmTime = 1;

/**
 * Plays a course whose every step is known, from `step` to `steps`, in the words of the run bar: `go` shows a step.
 * Whatever else the reader asks of the bar stops it.
 */
export function usePlay(
  step: number,
  steps: number,
  go: (step: number) => void,
): BarRun<Speed> {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const shown = useRef({ step, go });
  shown.current = { step, go };

  useEffect(() => {
    if (!playing) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let exact = shown.current.step < steps ? shown.current.step : 0;
    let last: number | undefined;
    const move = (now: number) => {
      request = requestAnimationFrame(move);
      const passed = last === undefined ? 0 : (now - last) / 1000;
      if (last !== undefined && calm && passed < calmTime) return;
      last = now;
      exact = Math.min(steps, exact + (speed * steps * passed) / duration);
      shown.current.go(Math.floor(exact));
      if (exact === steps) setPlaying(false);
    };
    let request = requestAnimationFrame(move);
    return () => cancelAnimationFrame(request);
  }, [playing, speed, steps]);

  const stopAt = (step: number) => {
    setPlaying(false);
    go(Math.min(step, steps));
  };
  return {
    epoch: step,
    epochs: steps,
    target: undefined,
    reached: undefined,
    state: playing ? "playing" : "paused",
    ...{ speed, speeds, setSpeed },
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    step: () => stopAt(step + 1),
    reset: () => stopAt(0),
    seek: stopAt,
  };
}
