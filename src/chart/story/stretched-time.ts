/** A length of time drawn between two heights; time runs evenly inside. Times in ms. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis on which every stretch of time has a height of its own, as Plot's piecewise scales do. */
export interface StretchedTime {
  readonly domain: readonly Date[];
  readonly range: readonly number[];
  /** Height of a time. */
  y(time: number): number;
  /** The time whose height it is, for what must stand at a height. Past either end, the nearest stretch goes on. */
  at(y: number): Date;
}

/** The scale of stretches that follow each other. With none, any heights: nothing is then at a date. */
export function stretchedTime(stretches: readonly Stretch[]): StretchedTime {
  const last = stretches.at(-1);
  const times = last ? [...stretches.map(({ start }) => start), last.end] : [0, 1e9];
  const places = last ? [...stretches.map(({ top }) => top), last.bottom] : [0, 100];
  const between = (value: number, from: readonly number[], to: readonly number[]): number => {
    const next = from.findIndex((limit, i) => i > 0 && value < limit);
    const i = (next === -1 ? from.length - 1 : next) - 1;
    const [a = 0, b = 1, c = 0, d = 1] = [from[i], from[i + 1], to[i], to[i + 1]];
    return c + ((value - a) / (b - a)) * (d - c);
  };
  return {
    domain: times.map((time) => new Date(time)),
    range: places,
    y: (time) => between(time, times, places),
    at: (y) => new Date(between(y, places, times)),
  };
}
