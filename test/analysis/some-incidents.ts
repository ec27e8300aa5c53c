import { type ColumnTable, from } from "arquero";
import { readPartialDate } from "../../src/dossier/partial-date.ts";

/** What a case says of a row; the rest is the plainest there is. */
export interface Said {
  /** EDTF; not dated unless said. */
  date?: string;
  attacks?: number | null;
  part_of?: string;
  platform_id?: string;
  harms?: string[];
  source_ids?: string[];
}

/** A table of incidents as the dossier gives it, R1, R2… in the order given. */
export function incidents(...rows: Said[]): ColumnTable {
  return from(
    rows.map(({ date, ...row }, i) => ({
      incident_id: `row-${i + 1}`,
      ref: `R${i + 1}`,
      date: date === undefined ? null : (readPartialDate(date).date ?? null),
      attacks: 1,
      part_of: null,
      may_overlap: [],
      platform_id: "coco",
      harms: [],
      source_ids: ["s1"],
      ...row,
    })),
  );
}
