import * as Plot from "@observablehq/plot";
import { type Tile, tileGrid, tileGridSize } from "../../places/tile-grid.ts";
import type { Canvas } from "../canvas.ts";
import { classes } from "./classes.ts";
import { type DepartementOptions, departementValues, emptyTitle } from "./departement-rows.ts";
import type { Rows } from "./read.ts";

/**
 * France as a grid of equal tiles, one for each of the 101 départements: its code, its amount, a colour by class.
 * Paris and Lozère weigh the same; a tile without a row is empty.
 *
 * @param rows one a département at most
 * @returns Plot options; `x` is the column and `y` the row of src/places/tile-grid.ts
 * @throws FigureError on a row that has no tile, or two rows for one
 */
export function departementTiles<T>(t: Canvas, rows: Rows<T>, options: DepartementOptions<T>): Plot.PlotOptions {
  const values = departementValues(t, rows, options);
  const { limits, colors, colorOf } = classes(t, options.thresholds ?? [1], options.colors);
  // as high as a code and a number need, which on a phone is more than a column's width
  const pitch = { column: t.width / tileGridSize.columns, row: t.narrow ? 31 : 46 };
  const gap = t.narrow ? 1.5 : 3;
  const fill = (tile: Tile): string => colorOf(values.get(tile.code)?.value ?? 0);
  const onTile = (tile: Tile, soft: string): string => (fill(tile) === t.color.empty ? soft : t.inkOn(fill(tile)));
  const big = t.narrow ? 13 : 16;
  const counted = tileGrid.flatMap((tile) => {
    const value = values.get(tile.code);
    return value ? [{ ...tile, ...value }] : [];
  });
  const drawn = tileGrid.filter((tile) => (values.get(tile.code)?.label ?? "") !== "");
  const center = (along: "column" | "row") => (tile: Tile) => (tile[along] + 0.5) * pitch[along];
  const edge = (along: "column" | "row", way: 1 | -1) => (tile: Tile) =>
    center(along)(tile) + (way * (pitch[along] - gap)) / 2;
  const square = { x1: edge("column", -1), x2: edge("column", 1), y1: edge("row", -1), y2: edge("row", 1) };
  const codeDy = options.label === false ? 0 : t.narrow ? -7 : -11;
  const numberDy = t.narrow ? 6 : 8;
  return {
    height: Math.ceil(pitch.row * tileGridSize.rows),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    color: {
      type: "threshold",
      domain: [...limits],
      range: [...colors],
      ...(options.label === false ? { legend: true } : {}),
    },
    marks: [
      // those that have something come first to who goes from tile to tile
      Plot.rect(counted, { ...square, fill: "value", title: "title" }),
      Plot.rect(
        tileGrid.filter(({ code }) => !values.has(code)),
        { ...square, fill: t.color.empty, title: (tile: Tile) => emptyTitle(t, tile.code, options) },
      ),
      Plot.text(tileGrid, {
        x: center("column"),
        y: center("row"),
        text: "code",
        dy: codeDy,
        fontSize: 11,
        fill: (tile: Tile) => onTile(tile, t.color.muted),
      }),
      Plot.text(drawn, {
        x: center("column"),
        y: center("row"),
        text: (tile: Tile) => values.get(tile.code)?.label ?? "",
        dy: numberDy,
        fontSize: big,
        fontWeight: 600,
        fill: (tile: Tile) => onTile(tile, t.color.ink),
      }),
    ],
  };
}
