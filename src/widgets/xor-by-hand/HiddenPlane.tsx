import { LinearField, Panel, Plane, Variable } from "@/plots/index.ts";
import { formatNumber, numberText } from "@/plots/index.ts";
import { corners, written } from "./corners.ts";
import { hiddenView, type HiddenView } from "./hiddenView.ts";
import { Marks } from "./Marks.tsx";
import type { Answer, Net } from "./net.ts";
import type { Settings } from "./settings.ts";

interface Props {
  readonly net: Net;
  readonly answers: readonly Answer[];
  readonly plane: Settings["plane"];
  readonly followed: number;
  readonly onFollow: (index: number) => void;
}

/** Where the hidden layer puts the four points, and the line by which the output parts them. */
export function HiddenPlane(props: Props) {
  const { net, answers, plane, followed, onFollow } = props;
  const view = hiddenView(net, answers, plane);
  const [x, y] = view.extents;
  const share = (value: number, [low, high]: typeof x) =>
    (value - low) / (high - low);
  const axis = (side: 0 | 1) => ({
    name: view.units ? (
      <Variable letter="h" index={view.units[side] + 1} />
    ) : undefined,
    extent: view.extents[side],
    ticks: view.ticks,
  });
  return (
    <Panel title={<Title {...view} />}>
      <Plane x={axis(0)} y={axis(1)}>
        <LinearField
          label={`Where the hidden layer puts the corners: ${answers
            .map(({ h }, i) => `${written(corners[i])} to ${spot(h)}`)
            .join(", ")}.`}
          {...{ x, y }}
          logit={view.logit}
        >
          <Marks
            places={view.places.map(([across, up]) => [
              share(across, x),
              share(up, y),
            ])}
            {...{ followed, onFollow }}
          />
        </LinearField>
      </Plane>
    </Panel>
  );
}

// In a network of three units the one that is not on an axis.
const Title = ({ units, logit }: HiddenView) =>
  !units ? (
    <>Hidden space, its dividing plane edge-on</>
  ) : logit ? (
    <>Hidden plane</>
  ) : (
    <>
      Hidden plane; <Variable letter="h" index={4 - units[0] - units[1]} />{" "}
      counts too
    </>
  );

const spot = (h: readonly number[]) =>
  `(${h.map((value) => numberText(formatNumber(value))).join(", ")})`;
