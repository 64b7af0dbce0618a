import { Quantity } from "@/plots/index.ts";
import type { Measured } from "./measured.ts";

/** The losses of a state and how right it is, over the training points and over those held out. */
export const Readings = ({ measured }: { readonly measured: Measured }) => (
  <table class="lab-readings">
    <thead>
      <tr>
        <th scope="col">
          <span class="sr-only">measure</span>
        </th>
        <th scope="col">training</th>
        {measured.test && <th scope="col">held out</th>}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">loss</th>
        <td>
          <Quantity value={measured.train.loss} tone="loss" significant={4} />
        </td>
        {measured.test && (
          <td>
            <Quantity value={measured.test.loss} tone="loss" significant={4} />
          </td>
        )}
      </tr>
      <tr>
        <th scope="row">{measured.measure}</th>
        <td>{measured.train.said}</td>
        {measured.test && <td>{measured.test.said}</td>}
      </tr>
    </tbody>
  </table>
);
