/** 1-based line and column of an offset in a text. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where a JSON text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  /** What could have stood there. */
  readonly wanted: string;
}

/**
 * Walks a JSON text (RFC 8259) and notes where the value of each property or item begins, by its path of names and
 * indices joined with "/": "resources/0/path". JSON.parse reads the values; it does not say where they were.
 */
export function jsonPlaces(text: string): { places: ReadonlyMap<string, number>; fault?: JsonFault } {
  const places = new Map<string, number>();
  let at = 0;

  const fail = (wanted: string, offset = at): never => {
    throw { offset, wanted } satisfies JsonFault;
  };
  const space = () => {
    while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
  };
  const token = (form: RegExp, wanted: string): string => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found === undefined) return fail(wanted);
    at += found.length;
    return found;
  };
  const members = (close: string, member: () => void, wanted: string) => {
    at++;
    space();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      member();
      space();
      if (text[at] === close) break;
      if (text[at] !== ",") fail(`, ${close}`);
      const comma = at++;
      space();
      if (text[at] === close) fail(wanted, comma);
    }
    at++;
  };
  const value = (path: string): void => {
    space();
    places.set(path, at);
    const inside = (name: string | number) => (path ? `${path}/${name}` : String(name));
    const first = text[at];
    if (first === "{") {
      const member = () => {
        space();
        const name = JSON.parse(token(STRING, '"')) as string;
        space();
        if (text[at] !== ":") fail(":");
        at++;
        value(inside(name));
      };
      members("}", member, "}");
    } else if (first === "[") {
      let index = 0;
      members("]", () => value(inside(index++)), "]");
    } else if (first === '"') token(STRING, '"');
    else token(ATOM, '{ [ " 0-9 true false null');
  };

  try {
    value("");
    space();
    if (at < text.length) fail("");
    return { places };
  } catch (error) {
    if (error instanceof Error) throw error;
    return { places, fault: error as JsonFault };
  }
}

/** Line and column of an offset, as an editor counts them. */
export function lineColumn(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
