import type { Check, Listed } from "../check.ts";
import { category } from "./category.ts";
import * as csv from "./csv-problems.ts";
import { dateAmbiguous } from "./date-ambiguous.ts";
import { dateForm } from "./date-form.ts";
import { dateFuture } from "./date-future.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateOrder } from "./date-order.ts";
import { dateSerial } from "./date-serial.ts";
import { decomposed } from "./decomposed.ts";
import { departement } from "./departement.ts";
import * as descriptor from "./descriptor-problems.ts";
import { duplicate } from "./duplicate.ts";
import { foreignKey } from "./foreign-key.ts";
import { invisible } from "./invisible.ts";
import { length } from "./length.ts";
import { listBlank } from "./list-blank.ts";
import { listDuplicate } from "./list-duplicate.ts";
import { listForeignKey } from "./list-foreign-key.ts";
import { loop } from "./loop.ts";
import { neverCited } from "./never-cited.ts";
import { pattern } from "./pattern.ts";
import { primaryKey } from "./primary-key.ts";
import { range } from "./range.ts";
import { required } from "./required.ts";
import { symmetric } from "./symmetric.ts";
import { type } from "./type.ts";
import { unique } from "./unique.ts";
import { whiteSpace } from "./white-space.ts";

/** Every check of the tables, in the order their problems of one cell print. A new check is a file and a line here. */
export const CHECKS: readonly Check[] = [
  whiteSpace,
  invisible,
  decomposed,
  required,
  type,
  dateForm,
  dateAmbiguous,
  dateSerial,
  dateImpossible,
  dateFuture,
  category,
  departement,
  pattern,
  range,
  length,
  listBlank,
  listDuplicate,
  primaryKey,
  unique,
  foreignKey,
  listForeignKey,
  symmetric,
  loop,
  dateOrder,
  duplicate,
  neverCited,
];

/** Every kind of problem there is: of the descriptor, of the files' form, of the tables. */
export const RULES: readonly Listed[] = [
  descriptor.descriptorMissing,
  descriptor.descriptorSyntax,
  descriptor.descriptorShape,
  descriptor.unknownType,
  descriptor.unknownTable,
  descriptor.unknownColumn,
  descriptor.unsuitableColumn,
  csv.fileMissing,
  csv.emptyFile,
  csv.notUtf8,
  csv.wrongDelimiter,
  csv.headerBlank,
  csv.headerDuplicate,
  csv.headerUnknown,
  csv.headerMissing,
  csv.fieldCount,
  csv.openQuote,
  csv.textAfterQuote,
  csv.strayQuote,
  csv.blankRow,
  ...CHECKS,
];
