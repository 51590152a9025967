import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { compileCategories, type CompiledCategories } from '../domain/categories/compile.ts';
import type { CategoryDefinition, Condition, TextCondition } from '../domain/categories/types.ts';
import { plainWords } from '../domain/categories/words.ts';
import { nearest } from '../domain/nearest.ts';
import { ConditionReader, CONDITION_KEYS } from './category-reader.ts';
import { ConfigError } from './config.ts';
import { hasCode } from './errno.ts';
import { TooManyValues, YamlReader, type Entry, type FileProblem } from './yaml-reader.ts';

const DEFAULT_FILE = new URL('./categories.yaml', import.meta.url);
const MAX_BYTES = 256 * 1024;
const MAX_CATEGORIES = 200;
const NAME = /^[a-z][a-z0-9_]{0,59}$/;
const GROUPS = ['all', 'any', 'none'] as const;
const CATEGORY_KEYS = ['name', 'description', 'enabled', ...GROUPS, ...CONDITION_KEYS];

/** Every problem of a category file, one a line as `file:line:column message`. */
export class CategoryFileError extends ConfigError {
  constructor(file: string, problems: readonly FileProblem[]) {
    const lines = problems
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
    super(lines);
    this.message = `${lines.join('\n')}\nCorrect the file, and look at it with: converza categories check ${file}`;
  }
}

export interface LoadedCategory {
  readonly definition: CategoryDefinition;
  readonly isDefault: boolean;
}

export interface LoadedCategories {
  readonly compiled: CompiledCategories;
  /** Names what the categories say, whatever the form of their file; null for the default set. */
  readonly version: string | null;
  /** In order of their names. */
  readonly categories: readonly LoadedCategory[];
}

/**
 * The categories of a file, with the default ones unless it leaves them out; the default set alone for null.
 * @throws CategoryFileError with every problem of the file
 */
export function loadCategories(file: string | null): LoadedCategories {
  const defaults = readDefinitions(readFileSync(DEFAULT_FILE, 'utf8'), 'categories.yaml', []).own;
  const read = file === null ? { own: [], off: [], defaults: true } : readDefinitions(readFile(file), file, defaults);
  const replaced = new Set([...read.own.map(({ name }) => name), ...read.off]);
  const kept = read.defaults ? defaults.filter(({ name }) => !replaced.has(name)) : [];
  const categories = [
    ...kept.map((definition) => ({ definition, isDefault: true })),
    ...read.own.map((definition) => ({ definition, isDefault: false })),
  ].toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1));
  const definitions = categories.map(({ definition }) => definition);
  const hash = contentHash(definitions);
  return {
    compiled: compileCategories(definitions),
    version: hash === contentHash(defaults) ? null : `categories-${hash}`,
    categories,
  };
}

function readFile(file: string): string {
  const problem = (message: string): CategoryFileError =>
    new CategoryFileError(file, [{ line: 1, column: 1, message }]);
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw problem('it is no file');
    if (stat.size > MAX_BYTES) throw problem(`the file has ${stat.size} bytes: at most ${MAX_BYTES} are read`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof CategoryFileError) throw error;
    if (hasCode(error, 'ENOENT'))
      throw problem('there is no such file: correct CATEGORIES_FILE, or unset it for the default categories');
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) throw problem('the file is not in UTF-8');
    throw problem(`the file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface ReadFile {
  readonly own: readonly CategoryDefinition[];
  /** Names of default categories that are turned off. */
  readonly off: readonly string[];
  readonly defaults: boolean;
}

function readDefinitions(text: string, file: string, defaults: readonly CategoryDefinition[]): ReadFile {
  const yaml = new YamlReader(text);
  let read: ReadFile = { own: [], off: [], defaults: true };
  try {
    if (yaml.root !== null) read = readRoot(yaml, yaml.root, defaults);
  } catch (error) {
    if (!(error instanceof TooManyValues)) throw error;
    yaml.problem(error.at, error.message);
  }
  if (yaml.problems.length > 0) throw new CategoryFileError(file, yaml.problems);
  return read;
}

function readRoot(yaml: YamlReader, root: Entry, defaults: readonly CategoryDefinition[]): ReadFile {
  const entries = yaml.mapping(root, 'the file', ['defaults', 'categories']);
  const list = entries?.get('categories');
  const withDefaults = entries?.get('defaults');
  if (entries && !list && !withDefaults) yaml.problem(root.at, 'the file needs a list named categories');
  const items = (list && yaml.list(list, 'categories')) ?? [];
  if (list && items.length > MAX_CATEGORIES) yaml.problem(list.at, `there may be at most ${MAX_CATEGORIES} categories`);
  const reader = new CategoryReader(yaml, defaults);
  for (const item of items) reader.read(item);
  return {
    own: reader.own,
    off: reader.off,
    defaults: (withDefaults && yaml.flag(withDefaults, 'defaults')) ?? true,
  };
}

class CategoryReader {
  readonly own: CategoryDefinition[] = [];
  readonly off: string[] = [];
  readonly #yaml: YamlReader;
  readonly #conditions: ConditionReader;
  readonly #defaultNames: readonly string[];
  readonly #names = new Set<string>();

  constructor(yaml: YamlReader, defaults: readonly CategoryDefinition[]) {
    this.#yaml = yaml;
    this.#conditions = new ConditionReader(yaml);
    this.#defaultNames = defaults.map(({ name }) => name);
  }

  read(item: Entry): void {
    const entries = this.#yaml.mapping(item, 'a category', CATEGORY_KEYS);
    if (!entries) return;
    const name = this.#name(entries.get('name'), item.at);
    const enabled = entries.get('enabled');
    const isOff = enabled !== undefined && this.#yaml.flag(enabled, 'enabled') === false;
    const saysWhen = [...GROUPS, ...CONDITION_KEYS].some((key) => entries.has(key));
    if (isOff && !saysWhen) {
      if (name !== null) this.#turnOff(name, item.at);
      return;
    }
    const description = entries.get('description');
    const definition = {
      name: name ?? '',
      description: description ? this.#yaml.text(description, 'description') : null,
      ...this.#when(entries, item.at),
    };
    if (name === null) return;
    if (isOff) this.off.push(name);
    else this.own.push(definition);
  }

  #name(entry: Entry | undefined, at: number): string | null {
    if (!entry) {
      this.#yaml.problem(at, 'a category needs a name');
      return null;
    }
    const name = this.#yaml.text(entry, 'name');
    if (name === null) return null;
    if (!NAME.test(name)) {
      this.#yaml.problem(
        entry.at,
        `name ${JSON.stringify(name)} must be small letters, digits and _, at most 60, a letter first`,
      );
      return null;
    }
    if (this.#names.has(name)) this.#yaml.problem(entry.at, `there is a category ${name} already`);
    this.#names.add(name);
    return name;
  }

  #turnOff(name: string, at: number): void {
    if (this.#defaultNames.includes(name)) this.off.push(name);
    else {
      const near = nearest(name, this.#defaultNames);
      const hint = near === null ? `they are ${this.#defaultNames.join(', ')}` : `did you mean ${near}?`;
      this.#yaml.problem(at, `there is no default category ${name} to turn off: ${hint}`);
    }
  }

  #when(entries: ReadonlyMap<string, Entry>, at: number): Pick<CategoryDefinition, (typeof GROUPS)[number]> {
    const groups = GROUPS.filter((group) => entries.has(group));
    if (groups.length === 0) return { all: [this.#conditions.condition(entries, at)], any: [], none: [] };
    for (const key of CONDITION_KEYS) {
      const entry = entries.get(key);
      if (entry)
        this.#yaml.problem(entry.at, `${key} beside ${groups.join(', ')}: move it into a condition of ${groups[0]}`);
    }
    if (groups.length === 1 && groups[0] === 'none') {
      this.#yaml.problem(at, 'none alone says nothing to find: add all or any, or use absent');
    }
    return {
      all: this.#conditions.group(entries.get('all'), 'all'),
      any: this.#conditions.group(entries.get('any'), 'any'),
      none: this.#conditions.group(entries.get('none'), 'none'),
    };
  }
}

/** 12 hex digits over what the categories say: not over names of files, comments, descriptions or order. */
function contentHash(definitions: readonly CategoryDefinition[]): string {
  const normalized = definitions
    .map(({ name, all, any, none }) => ({
      name,
      all: normalizedConditions(all),
      any: normalizedConditions(any),
      none: normalizedConditions(none),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(normalized)).digest('hex').slice(0, 12);
}

function normalizedConditions(conditions: readonly Condition[]): string[] {
  return conditions
    .map(({ within, minCount, turnSentiment, callSentiment, followedBy, ...text }) =>
      JSON.stringify([
        normalizedText(text),
        within && [within.position, within.amount],
        minCount,
        turnSentiment && [turnSentiment.above, turnSentiment.below],
        callSentiment && [
          callSentiment.of,
          callSentiment.label,
          callSentiment.quarter,
          callSentiment.score?.above,
          callSentiment.score?.below,
          callSentiment.change?.above,
          callSentiment.change?.below,
        ],
        followedBy && [normalizedText(followedBy), followedBy.withinTurns],
      ]),
    )
    .toSorted();
}

function normalizedText({ speaker, phrases, patterns, except, unlessNegated, absent }: TextCondition): unknown[] {
  return [speaker, plainSet(phrases), [...new Set(patterns)].toSorted(), plainSet(except), unlessNegated, absent];
}

function plainSet(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map((phrase) => plainWords(phrase).trim().replace(/\s+/g, ' ')))].toSorted();
}
