/** What a published picture says of itself. */
export interface Claims {
  /** `notebook/figure`. */
  readonly figure: string;
  readonly title: string;
  /** Date of the data, EDTF. */
  readonly asOf: string;
  /** Hash of the picture, of the rows drawn, and of the notebook's script where it was known. */
  readonly picture: string;
  readonly data: string;
  readonly script?: string;
  /** Fingerprints of the rows of the dossier behind it, by public reference. */
  readonly rows: ReadonlyMap<string, string>;
}

/** Most JSON that is read: a hundred times what a figure carries. */
const LARGEST = 500_000;

/** Reads the JSON-LD of a picture; nothing where it is not one of ours. Never throws. */
export function readClaims(json: string): Claims | undefined {
  if (json.length > LARGEST) return undefined;
  try {
    const said = record(JSON.parse(json));
    const [figure, ...own] = list(said?.identifier);
    const data = record(said?.isBasedOn);
    const of = list(data?.identifier);
    const claims = {
      figure: text(figure),
      title: text(said?.name),
      asOf: text(data?.dateModified),
      picture: property(own, "picture"),
      data: property(of, "data"),
    };
    const rows = property(of, "rows");
    if (Object.values(claims).some((value) => value === undefined) || rows === undefined) return undefined;
    const script = property(list(record(said?.isPartOf)?.identifier), "script");
    return { ...(claims as Omit<Claims, "rows" | "script">), rows: pairs(rows), ...(script ? { script } : {}) };
  } catch {
    return undefined;
  }
}

function property(values: readonly unknown[], name: string): string | undefined {
  return text(values.map(record).find((value) => value?.propertyID === name)?.value);
}

function pairs(rows: string): Map<string, string> {
  return new Map(
    rows.split(" ").flatMap((pair): [string, string][] => {
      const [ref, print] = pair.split(":");
      return ref && print !== undefined ? [[ref, print]] : [];
    }),
  );
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
