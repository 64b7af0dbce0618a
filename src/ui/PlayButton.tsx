import { Icon } from "./Icon.tsx";
import "./ui.css";

interface Props {
  run: {
    readonly state: string;
    play(): void;
    pause(): void;
  };
}

/** The only filled button of a figure: plays its run, or pauses it. */
export function PlayButton({ run }: Props) {
  const playing = run.state === "playing";
  return (
    <button
      type="button"
      class="ui-play"
      data-key="play"
      aria-label={playing ? "Pause" : "Play"}
      title={playing ? "Pause" : "Play"}
      onClick={playing ? run.pause : run.play}
    >
      <Icon name={playing ? "pause" : "play"} />
    </button>
  );
}
