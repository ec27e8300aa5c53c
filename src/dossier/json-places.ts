import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

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

/** What each of jsonc-parser's faults waited for. */
const WANTED: Readonly<Record<string, string>> = {
  CommaExpected: ",",
  ColonExpected: ":",
  CloseBraceExpected: "}",
  CloseBracketExpected: "]",
  PropertyNameExpected: '"',
  ValueExpected: '{ [ " 0-9 true false null',
  InvalidSymbol: '{ [ " 0-9 true false null',
  UnexpectedEndOfString: '"',
};

/**
 * Where the value of each property or item of a JSON text begins, by its path of names and indices joined with "/":
 * "resources/0/path". JSON.parse reads the values; it does not say where they were.
 */
export function jsonPlaces(text: string): { places: ReadonlyMap<string, number>; fault?: JsonFault } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const places = new Map<string, number>();
  const visit = (node: Node, path: string): void => {
    places.set(path, node.offset);
    const inside = (name: string | number) => (path ? `${path}/${name}` : String(name));
    for (const [index, child] of (node.children ?? []).entries()) {
      const [name, value] = node.type === "object" ? (child.children ?? []) : [];
      if (node.type === "array") visit(child, inside(index));
      else if (name && value) visit(value, inside(name.value as string));
    }
  };
  if (root) visit(root, "");
  const [error] = errors;
  return error
    ? { places, fault: { offset: error.offset, wanted: WANTED[printParseErrorCode(error.error)] ?? "" } }
    : { places };
}

/** Line and column of an offset, as an editor counts them. */
export function lineColumn(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
