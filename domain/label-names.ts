import { NEUTRAL_NOUNS, NEUTRAL_PREFIXES, NOT_NAMES, ROLE_MODIFIERS, ROLE_WORDS } from './speaker-words.ts';
import type { LabelStrength, RoleWord } from './speaker-words.ts';
import type { Speaker } from './transcript.ts';
import { UnitSet } from './unit-set.ts';

/** Who a label names, read backwards from where its name ends. */
export interface LabelName {
  /** UTF-16 offset of the first letter. */
  readonly start: number;
  /** A role says the side; a neutral name ("Speaker 0") and a personal one only tell speakers apart. */
  readonly kind: 'role' | 'neutral' | 'name';
  readonly side: Speaker;
  readonly strength: LabelStrength;
  /** The name in lower case: equal for labels of one speaker. */
  readonly key: string;
  readonly isLarge: boolean;
  /** Where its words begin: in speech without stops the first ones may be spoken. */
  readonly wordStarts: readonly number[];
}

const MAX_WORD_LENGTH = 24;
const MAX_NAME_WORDS = 3;
const DESIGNATOR = /^(?:\d{1,3}|[a-z])$/i;
const COMPACT = /^([a-z]{1,14})[_-]?(\d{1,3})$/i;
const LARGE = /^\p{Lu}/u;
/** "Agent - Maria", "Agent/Maria" */
const ROLE_JOINT = / [-–—] $|\/$/;
const TITLE_BEFORE = /(?:^|\s)((?:Dr|Mr|Mrs|Ms)\. )$/;

/** The name that ends right before `end` and does not begin before `floor`; null where no name of a speaker does. */
export function nameBefore(text: string, end: number, floor: number): LabelName | null {
  const known = metBefore(text, end, floor);
  if (known) return roleName(text, end - known.word.length, end, floor, known.role);
  const start = wordStart(text, end, floor);
  if (start === end) return null;
  const word = text.slice(start, end);
  const role = ROLE_WORDS.get(word.toLowerCase());
  if (role) {
    meet(word, role);
    return roleName(text, start, end, floor, role);
  }
  return (
    compactName(word, start) ??
    (DESIGNATOR.test(word) ? designatedName(text, word, start, floor) : null) ??
    personalName(text, word, start, floor)
  );
}

/** Roles as they were written last: a transcript has two or three, and comparing costs less than looking one up. */
const met: { readonly word: string; readonly role: RoleWord }[] = [];
const MOST_MET = 4;
let nextMet = 0;

function meet(word: string, role: RoleWord): void {
  if (met.some((known) => known.word === word)) return;
  // A copy: a slice would keep the whole transcript in memory.
  const copy = Buffer.from(word).toString();
  met[met.length < MOST_MET ? met.length : nextMet++ % MOST_MET] = { word: copy, role };
}

function metBefore(text: string, end: number, floor: number): (typeof met)[number] | null {
  for (const known of met) {
    const start = end - known.word.length;
    if (start < floor || !text.startsWith(known.word, start)) continue;
    if (start === floor || !isNameUnit(text.charCodeAt(start - 1))) return known;
  }
  return null;
}

/** One shape for all of them: readers of many shapes are slow. */
function named(
  kind: LabelName['kind'],
  start: number,
  key: string,
  isLarge: boolean,
  wordStarts: readonly number[],
  { side, strength }: RoleWord = NO_ROLE,
): LabelName {
  return { start, kind, side, strength, key, isLarge, wordStarts };
}

const NO_ROLE: RoleWord = { side: 'unknown', strength: 'person' };

/** True for a name that is made to be a label: anybody may be called by a personal name. */
export function isLabelName({ kind }: LabelName): boolean {
  return kind !== 'name';
}

/** A role with the words before it that belong to its name, in ascending `wordStarts`, of which the last begins the role itself. */
function roleName(text: string, start: number, end: number, floor: number, role: RoleWord): LabelName {
  const isLarge = isLargeAt(text, start);
  let wordStarts = [start];
  let before = previousWord(text, start, floor);
  while (before && wordStarts.length < MAX_NAME_WORDS && ROLE_MODIFIERS.has(before.word.toLowerCase())) {
    if (isLarge && !isLargeAt(text, before.start)) break;
    wordStarts.unshift(before.start);
    // "Customer service" begins with its large word.
    before = !isLarge && isLargeAt(text, before.start) ? null : previousWord(text, before.start, floor);
  }
  // "thank the customer agent: hello" is speech and a label.
  if (!isLarge && wordStarts.length > 1 && !endsSentence(text, wordStarts[0] ?? start)) wordStarts = [start];
  const first = wordStarts[0] ?? start;
  return named('role', first, text.slice(first, end).toLowerCase(), isLargeAt(text, first), wordStarts, role);
}

function compactName(word: string, start: number): LabelName | null {
  const last = word.charCodeAt(word.length - 1);
  if (last < 48 || last > 57) return null;
  const [, noun = '', number = ''] = COMPACT.exec(word) ?? [];
  const lower = noun.toLowerCase();
  const isLarge = isLargeAt(word, 0);
  const role = ROLE_WORDS.get(lower);
  const key = `${lower} ${number}`;
  if (role) return named('role', start, key, isLarge, [start], role);
  if (!NEUTRAL_NOUNS.has(lower) && !(isLarge && NEUTRAL_PREFIXES.has(lower))) return null;
  return named('neutral', start, key, isLarge, [start]);
}

function designatedName(text: string, word: string, start: number, floor: number): LabelName | null {
  const before = previousWord(text, text[start - 1] === '#' ? start - 1 : start, floor);
  if (!before) return null;
  const lower = before.word.toLowerCase();
  const isLarge = isLargeAt(before.word, 0);
  const role = ROLE_WORDS.get(lower);
  const key = `${lower} ${word.toLowerCase()}`;
  if (role && (isLarge || /\d/.test(word))) return roleName(text, before.start, start + word.length, floor, role);
  if (!NEUTRAL_NOUNS.has(lower)) return null;
  return named('neutral', before.start, key, isLarge, [before.start]);
}

function personalName(text: string, word: string, start: number, floor: number): LabelName | null {
  if (!isLargeAt(word, 0) || NOT_NAMES.has(word.toLowerCase())) return null;
  const starts = [start];
  let first = start;
  while (starts.length < MAX_NAME_WORDS) {
    const before = previousWord(text, first, floor);
    if (!before || !isLargeAt(before.word, 0)) break;
    const role = ROLE_WORDS.get(before.word.toLowerCase());
    // "Customer John"; but "Support John" may be a place and a person, and "I spoke to Agent Smith:" is no label by itself.
    if (role && role.strength !== 'thing') {
      const strength = role.strength === 'plain' ? 'person' : role.strength;
      return roleName(text, before.start, start + word.length, floor, { side: role.side, strength });
    }
    if (NOT_NAMES.has(before.word.toLowerCase())) break;
    first = before.start;
    starts.unshift(first);
  }
  const joint = ROLE_JOINT.exec(text.slice(Math.max(floor, first - 3), first))?.[0].length;
  const joined = joint === undefined ? null : nameBefore(text, first - joint, floor);
  if (joined?.kind === 'role') {
    const key = text.slice(joined.start, start + word.length).toLowerCase();
    return named('role', joined.start, key, joined.isLarge, joined.wordStarts, joined);
  }
  const title = TITLE_BEFORE.exec(text.slice(Math.max(floor, first - 6), first))?.[1];
  if (title !== undefined) {
    first -= title.length;
    starts.unshift(first);
  }
  const key = text.slice(first, start + word.length).toLowerCase();
  return named('name', first, key, true, starts, A_THING);
}

const A_THING: RoleWord = { side: 'unknown', strength: 'thing' };

function previousWord(text: string, start: number, floor: number): { word: string; start: number } | null {
  if (start - 1 <= floor || !isBlankUnit(text.charCodeAt(start - 1))) return null;
  const from = wordStart(text, start - 1, floor);
  return from === start - 1 ? null : { word: text.slice(from, start - 1), start: from };
}

/** True when nothing, a stop, a bracket or a line end stands before the white space before `start`. */
export function endsSentence(text: string, start: number): boolean {
  let at = start - 1;
  for (const floor = Math.max(0, start - 4); at >= floor && isBlankUnit(text.charCodeAt(at)); at--) {
    if (text[at] === '\n' || text[at] === '\r') return true;
  }
  return at < 0 || SENTENCE_ENDS.has(text.charCodeAt(at));
}

const SENTENCE_ENDS = new UnitSet('.!?…"\'”’)]>*。！？');

function isLargeAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : LARGE.test(text.slice(at, at + 2));
}

function wordStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - MAX_WORD_LENGTH);
  let at = end;
  while (at > lowest && isNameUnit(text.charCodeAt(at - 1))) at--;
  // A word longer than any name is none.
  if (at > floor && at === lowest && isNameUnit(text.charCodeAt(at - 1))) return end;
  while (at < end && isMarkUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Apostrophes and underscores belong into a name, not before it. */
function isMarkUnit(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 95;
}

function isNameUnit(unit: number): boolean {
  if (unit < 128) {
    const small = unit | 32;
    return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 39 || unit === 95;
  }
  if (unit === 0x2019) return true;
  return unit >= 0xc0 && unit < 0xd800 && !(unit >= 0x2000 && unit < 0x2c00) && !(unit >= 0x3000 && unit < 0x3040);
}

/** White space as cleaned and raw transcripts have it. */
export function isBlankUnit(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}
