/** A rectangle as GeoJSON has the rings of a polygon: closed, its corners clockwise on the screen, in px. */
export function rectangle(left: number, top: number, right: number, bottom: number): [number, number][][] {
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ],
  ];
}
