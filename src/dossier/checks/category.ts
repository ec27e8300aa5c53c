import { category as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import type { Category } from "../descriptor.ts";
import { fold, nearest } from "../nearest.ts";
import { eachCell, items } from "../table.ts";

/** A value that is none of its column's categories, for a list each item. A label is taken for its value in the hint. */
export const category = check({
  code: "category",
  severity: "error",
  words,
  example: {
    value: "robery",
    says: { column: "harms", value: "robery", near: "robbery", values: ["threat", "robbery", "injury"] },
  },
  run({ table, report }) {
    eachCell(
      table,
      (field) => field.categories.length > 0,
      (cell, { name, categories }) => {
        for (const item of items(cell)) {
          if (categories.some(({ value }) => value === item)) continue;
          const values = categories.map(({ value }) => value);
          report(cell, {
            column: name,
            value: item,
            near: nearest(item, values) ?? byLabel(item, categories),
            values,
          });
        }
      },
    );
  },
});

function byLabel(text: string, categories: readonly Category[]): string | undefined {
  const wanted = fold(text);
  return categories.find(({ label }) => fold(label.fr) === wanted || fold(label.en) === wanted)?.value;
}
