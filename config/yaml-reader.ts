import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { nearest } from '../domain/nearest.ts';

/** What is wrong at a place of a file; lines and columns count from 1. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A value and where it stands. */
export interface Entry {
  readonly node: Node | null;
  /** Offset in the file. */
  readonly at: number;
}

/** Values read through aliases too: a few lines of them can stand for billions. */
const MAX_VALUES = 20_000;
const MAX_KEY_LENGTH = 60;

/** Reads one YAML document value by value and keeps every problem with its place. */
export class YamlReader {
  readonly problems: FileProblem[] = [];
  readonly root: Entry | null;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #document: Document | undefined;
  readonly #told = new Set<string>();
  #values = 0;

  constructor(text: string) {
    this.#text = text;
    const documents = this.#parse(text);
    this.#document = documents[0];
    const second = documents[1];
    if (second) this.problem(second.range[0], 'a second document: the file is one');
    const contents = this.#document?.contents ?? null;
    this.root = this.problems.length > 0 ? null : { node: contents, at: contents?.range?.[0] ?? 0 };
  }

  problem(at: number, message: string): void {
    // What is read through several aliases is wrong once.
    const key = `${at} ${message}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const { line, col } = this.#lines.linePos(at);
    this.problems.push({ line: Math.max(1, line), column: Math.max(1, col), message });
  }

  /** The entries of a mapping by their keys; unknown keys are problems. Null where it is no mapping. */
  mapping(entry: Entry, what: string, keys: readonly string[]): Map<string, Entry> | null {
    const node = this.#resolve(entry);
    if (!isMap(node)) {
      this.problem(entry.at, `${what} must be a mapping of ${keys.join(', ')}`);
      return null;
    }
    const entries = new Map<string, Entry>();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      // Cut, as a key of a whole file would take long to compare.
      const key = isScalar(pair.key) ? String(pair.key.value).slice(0, MAX_KEY_LENGTH) : '';
      const at = pair.key.range?.[0] ?? entry.at;
      if (keys.includes(key)) entries.set(key, { node: pair.value, at: startOf(pair.value) ?? at });
      else {
        const near = nearest(key, keys);
        const hint = near === null ? `${what} knows ${keys.join(', ')}` : `did you mean ${near}?`;
        this.problem(at, `unknown key ${JSON.stringify(key)}: ${hint}`);
      }
    }
    return entries;
  }

  /** The items of a list that is not empty; null where it is none. */
  list(entry: Entry, what: string): Entry[] | null {
    const node = this.#resolve(entry);
    if (!isSeq(node) || node.items.length === 0) {
      this.problem(entry.at, `${what} must be a list with at least one item ("- …" on lines of their own)`);
      return null;
    }
    return (node.items as Node[]).map((item) => ({ node: item, at: startOf(item) ?? entry.at }));
  }

  /** A text that is not blank; numbers count as their digits. Null where it is none. */
  text(entry: Entry, what: string): string | null {
    const node = this.#resolve(entry);
    const text = isScalar(node) ? textOf(node) : null;
    if (text === null || text.trim() === '') {
      this.problem(entry.at, text === null ? `${what} must be a text` : `${what} is empty`);
      return null;
    }
    return text;
  }

  choice<T extends string>(entry: Entry, what: string, choices: readonly T[]): T | null {
    const text = this.#scalar(entry);
    const known = choices.find((choice) => choice === text);
    if (known !== undefined) return known;
    const near = typeof text === 'string' ? nearest(text, choices) : null;
    this.problem(entry.at, `${what} must be ${choices.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
    return null;
  }

  flag(entry: Entry, what: string): boolean | null {
    const value = this.#scalar(entry);
    if (typeof value === 'boolean') return value;
    this.problem(entry.at, `${what} must be true or false`);
    return null;
  }

  number(entry: Entry, what: string, bounds: { min: number; max: number; whole: boolean }): number | null {
    const value = this.#scalar(entry);
    const { min, max, whole } = bounds;
    if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    this.problem(entry.at, `${what} must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
    return null;
  }

  /** Where a character of a text stands in the file, as far as its form shows it; else where the text begins. */
  placeIn(entry: Entry, text: string, offset: number): number {
    const begin = entry.at + (/["']/.test(this.#text[entry.at] ?? '') ? 1 : 0);
    return this.#text.startsWith(text, begin) ? begin + offset : entry.at;
  }

  #scalar(entry: Entry): unknown {
    const node = this.#resolve(entry);
    return isScalar(node) ? node.value : undefined;
  }

  #resolve(entry: Entry): Node | null | undefined {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw new TooManyValues(entry.at);
    if (!isAlias(entry.node) || !this.#document) return entry.node;
    const node = entry.node.resolve(this.#document);
    if (node === undefined) this.problem(entry.at, `there is no &${entry.node.source} for *${entry.node.source}`);
    return node;
  }

  #parse(text: string): Document.Parsed[] {
    try {
      const parsed = parseAllDocuments(text, { lineCounter: this.#lines, prettyErrors: false, stringKeys: false });
      const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
      for (const { errors, warnings } of documents) {
        for (const { pos, message } of [...errors, ...warnings]) this.problem(pos[0], plainMessage(message));
      }
      return documents;
    } catch (error) {
      // A file of brackets alone goes deeper than the parser can.
      this.problem(0, `it cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }
}

/** Thrown where aliases make a file stand for more than it should. */
export class TooManyValues extends Error {
  override readonly name = 'TooManyValues';
  readonly at: number;

  constructor(at: number) {
    super(`the file stands for more than ${MAX_VALUES} values: use fewer aliases`);
    this.at = at;
  }
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}

/** What was written, so that a phrase of digits keeps its form; null is no text. */
function textOf(node: Scalar): string | null {
  if (typeof node.value === 'string') return node.value;
  return node.value === null ? null : (node.source ?? null);
}

function plainMessage(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/^([A-Z])(?=[a-z])/, (letter) => letter.toLowerCase());
}
