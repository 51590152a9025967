import { bracketedTimeBefore, plainTimeBefore, type Gap } from './cue-times.ts';
import { endsSentence, isBlankUnit, isLabelName, nameBefore, type LabelName } from './label-names.ts';
import { UnitSet } from './unit-set.ts';

/** How a label is set off from the speech behind it: `Agent:`, `[Agent]`, `Agent - `, `Agent>`, `Agent 00:12`. */
export type LabelStyle = 'colon' | 'bracket' | 'dash' | 'arrow' | 'time';

/** What may be a label. Whether it is one, the other labels of the transcript tell. */
export interface LabelCandidate extends LabelName {
  /** UTF-16, [start, end): the label with its marks and the bracketed times at it. `nameStart` is its first letter. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  /** Where the bullet, number or time without brackets before it begins, which is speech unless every label has one. */
  readonly softStart: number;
  /** What stands there, its digits made one 0: `-`, `0.`, `0:0`; empty where nothing does. */
  readonly softForm: string;
  readonly style: LabelStyle;
  readonly place: 'text' | 'sentence' | 'inside';
  readonly isAfterArticle: boolean;
}

export interface LabelScan {
  readonly candidates: readonly LabelCandidate[];
  /** Times in brackets and closing voice tags, whether at a label or not. */
  readonly times: readonly Gap[];
}

const ARTICLE_BEFORE = /(?:^|\s)(?:the|an|a|your|my|our|their|every|another|per) $/i;
const SOFT_PREFIX = /(?:^|\s)((?:[-–—•·>*#]{1,3}|\d{1,4}[.)]?) ?)$/;
const MARKS = /[:：)\]>]/g;
const MARKS_AND_DASHES = /[:：)\]>|–—-]/g;
const TIME_HERE = /\d{1,2}(?::\d\d){1,2}(?![\w:])/y;
const NAME_AND_COLON = /^( \p{Lu}[\p{L}'’]{0,23}(?: \p{Lu}[\p{L}'’]{0,23})?) ?[:：]/u;
const CONTEXT = 20;
const MAX_BRACKET = 48;
/** A first label stands within it, with times and a title line of subtitles before it. */
const HEAD_LENGTH = 160;

/** Finds everything that may be a label, in ascending order. `head` is where speech or its first label begins. Linear time. */
export function findLabels(text: string, head: number): LabelScan {
  // Only a colon makes a label by itself; the other styles count where the first label of the text has them.
  const opening = scan(text.slice(0, head + HEAD_LENGTH), head, null).candidates.find(({ place }) => place === 'text');
  return scan(text, head, opening?.style ?? 'colon');
}

function scan(text: string, head: number, style: LabelStyle | null): LabelScan {
  const candidates: LabelCandidate[] = [];
  const times: Gap[] = [];
  const allows = (wanted: LabelStyle): boolean => style === null || style === wanted;
  let floor = 0;

  function add(found: LabelCandidate | null): void {
    if (!found) return;
    candidates.push(found);
    floor = found.end;
  }

  const marks = allows('dash') ? MARKS_AND_DASHES : MARKS;
  marks.lastIndex = head;
  // An expression passes over letters and spaces, nearly all of a text, faster than a loop does.
  while (marks.test(text)) {
    const at = marks.lastIndex - 1;
    switch (text.charCodeAt(at)) {
      case 58: // :
      case 0xff1a:
        if (isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
          if (allows('time')) add(timeLabel(text, at, floor, head));
        } else if (!isNoLabelBefore(text.charCodeAt(at + 1))) {
          add(colonLabel(text, at, floor, head));
        }
        break;
      case 41: // )
      case 93: {
        // ]
        const time = bracketedTimeBefore(text, at + 1);
        if (time) times.push(time);
        else if (allows('bracket') && !/[:,.;!?'’]/.test(text[at + 1] ?? '')) add(bracketLabel(text, at, floor, head));
        break;
      }
      case 62: // >
        if (text.startsWith('</v>', at - 3)) times.push({ start: at - 3, end: at + 1 });
        else if (allows('bracket') && !/[:,.;!?'’]/.test(text[at + 1] ?? '')) add(bracketLabel(text, at, floor, head));
        if (allows('arrow') && floor <= at) add(plainLabel(text, at, floor, head, 'arrow'));
        break;
      case 45: // -
      case 124: // |
      case 0x2013:
      case 0x2014:
        if (allows('dash') && isBlankUnit(text.charCodeAt(at + 1)) && isBlankUnit(text.charCodeAt(at - 1))) {
          add(plainLabel(text, at, floor, head, 'dash'));
        }
        break;
    }
  }
  return { candidates, times };
}

/** "agent://" and "Customer::name" are no labels. */
function isNoLabelBefore(unit: number): boolean {
  return unit === 58 || unit === 47 || unit === 0xff1a;
}

function colonLabel(text: string, colon: number, floor: number, head: number): LabelCandidate | null {
  let end = isBlankUnit(text.charCodeAt(colon - 1)) ? colon - 1 : colon;
  while (colon - end < 4 && (text[end - 1] === '*' || text[end - 1] === '_')) end--;
  end = beforeTimes(text, end, floor);
  // "Agent 00:12:"
  if (isDigitAt(text, end - 1)) end = backOverBlankTo(text, plainTimeBefore(text, end) ?? end, floor);
  const closing = text[end - 1];
  if (closing === '.') {
    const abbreviated = nameBefore(text, end - 1, floor);
    return abbreviated?.kind === 'role' ? candidate(text, abbreviated, colon + 1, 'colon', head, floor) : null;
  }
  const name =
    closing === ')' || closing === ']' ? qualifiedName(text, end, floor) : (nameBefore(text, end, floor) ?? null);
  return name && candidate(text, name, colon + 1, 'colon', head, floor);
}

/** "Agent (Maria)", "Maria (Agent)" and "[Agent]", by their closing bracket. */
function qualifiedName(text: string, end: number, floor: number): LabelName | null {
  const open = openingBracket(text, end, floor);
  if (open === null) return null;
  const inside = nameBefore(text, end - 1, open + 1);
  if (isBlankUnit(text.charCodeAt(open - 1))) {
    const outside = nameBefore(text, open - 1, floor);
    if (outside && isLabelName(outside)) {
      return { ...outside, key: `${outside.key} ${text.slice(open, end).toLowerCase()}` };
    }
    if (outside && inside?.kind === 'role') {
      return {
        ...inside,
        start: outside.start,
        key: `${outside.key} ${inside.key}`,
        isLarge: outside.isLarge,
        wordStarts: [outside.start],
      };
    }
  }
  return inside && isLabelName(inside) && inside.start === open + 1
    ? { ...inside, start: open, wordStarts: [open] }
    : null;
}

function bracketLabel(text: string, close: number, floor: number, head: number): LabelCandidate | null {
  const open = openingBracket(text, close + 1, floor);
  if (open === null) return null;
  const from = /^<v[. ]/.test(text.slice(open, open + 3)) ? open + 3 : open + 1;
  const inside = beforeTimes(text, close, open);
  const name = nameBefore(text, backOverBlank(text, plainTimeBefore(text, inside) ?? inside), from);
  // "[00:12 Speaker 1]" and "[Speaker 1 00:12]"; a voice of subtitles may have any name, a bracket in speech may hold anything.
  const before = name && (plainTimeBefore(text, backOverBlank(text, name.start)) ?? name.start);
  if (!name || before !== from || (from === open + 1 && !isLabelName(name))) return null;
  return candidate(text, { ...name, start: open, wordStarts: [open] }, close + 1, 'bracket', head, floor);
}

function plainLabel(
  text: string,
  mark: number,
  floor: number,
  head: number,
  style: 'dash' | 'arrow',
): LabelCandidate | null {
  // "Agent - Maria: Hi" has its label's end at the colon.
  const named = NAME_AND_COLON.exec(text.slice(mark + 1, mark + 1 + MAX_BRACKET))?.[1];
  if (named !== undefined && nameBefore(text, mark + 1 + named.length, floor)?.kind === 'role') return null;
  const end = beforeTimes(text, isBlankUnit(text.charCodeAt(mark - 1)) ? mark - 1 : mark, floor);
  const name = nameBefore(text, end, floor);
  if (!name || !isLabelName(name) || !name.isLarge) return null;
  return candidate(text, name, mark + 1, style, head, floor);
}

function timeLabel(text: string, colon: number, floor: number, head: number): LabelCandidate | null {
  const start = isDigitAt(text, colon - 2) ? colon - 2 : colon - 1;
  TIME_HERE.lastIndex = start;
  const time = TIME_HERE.exec(text);
  if (!time || !isBlankUnit(text.charCodeAt(start - 1)) || text[start + time[0].length] === ':') return null;
  const name = nameBefore(text, isBlankUnit(text.charCodeAt(start - 2)) ? start - 2 : start - 1, floor);
  if (!name || !isLabelName(name) || !name.isLarge) return null;
  return candidate(text, name, start + time[0].length, 'time', head, floor);
}

function candidate(
  text: string,
  name: LabelName,
  terminatorEnd: number,
  style: LabelStyle,
  head: number,
  floor: number,
): LabelCandidate | null {
  let start = name.start;
  while (start > floor && name.start - start < 3 && isMarkup(text.charCodeAt(start - 1))) start--;
  let end = terminatorEnd;
  while (end - terminatorEnd < name.start - start && isMarkup(text.charCodeAt(end))) end++;
  if (isOpeningQuote(text, start - 1, floor)) start--;
  if (start > floor && !LABEL_FOLLOWS.has(text.charCodeAt(start - 1))) return null;
  const isAfterArticle = name.kind === 'role' && isBehindArticle(text, start);
  start = beforeTimes(text, start, floor);
  const softStart = Math.max(floor, softStartOf(text, start));
  const place = softStart <= head ? 'text' : start <= floor + 1 || endsSentence(text, start) ? 'sentence' : 'inside';
  return {
    kind: name.kind,
    side: name.side,
    strength: name.strength,
    key: name.key,
    isLarge: name.isLarge,
    wordStarts: name.wordStarts,
    nameStart: name.start,
    start,
    softStart,
    softForm: softStart === start ? '' : softFormOf(text.slice(softStart, start)),
    end,
    style,
    place,
    isAfterArticle,
  };
}

/** A label stands at the beginning, after white space, or right behind the end of a sentence. */
const LABEL_FOLLOWS = new UnitSet(' \t\n\v\f\r\u00a0.!?"\')]。！？>”’*|');

/** Asterisks, underscores and hashes of Markdown. */
function isMarkup(unit: number): boolean {
  return unit === 42 || unit === 95 || unit === 35;
}

function isOpeningQuote(text: string, at: number, floor: number): boolean {
  if (at < floor || (text[at] !== '"' && text[at] !== '“')) return false;
  return at === 0 || isBlankUnit(text.charCodeAt(at - 1));
}

/** "I told the agent: no" is speech. */
function isBehindArticle(text: string, start: number): boolean {
  const isBehindWord = isBlankUnit(text.charCodeAt(start - 1)) && isLetterUnit(text.charCodeAt(start - 2));
  return isBehindWord && ARTICLE_BEFORE.test(text.slice(Math.max(0, start - CONTEXT), start));
}

/** Where the time, the bullet or the number before a label begins; its own start where there is none. */
function softStartOf(text: string, start: number): number {
  const unit = text.charCodeAt(backOverBlank(text, start) - 1);
  if (isLetterUnit(unit) ? (unit | 32) !== 109 && (unit | 32) !== 122 : unit === 63 || unit === 33 || unit === 44)
    return start;
  if (unit === 46 && !isDigitAt(text, start - 3)) return start;
  const time = plainTimeBefore(text, backOverBlank(text, start));
  if (time !== null) return time;
  return start - (SOFT_PREFIX.exec(text.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0);
}

function softFormOf(prefix: string): string {
  return prefix.includes(':') ? '0:0' : prefix.trim().replace(/\d+/, '0');
}

function isLetterUnit(unit: number): boolean {
  return ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 0xc0 && unit < 0x2000);
}

/** Back over bracketed times, at most two, and the white space between. */
function beforeTimes(text: string, end: number, floor: number): number {
  let at = end;
  for (let times = 0; times < 2; times++) {
    const time = bracketedTimeBefore(text, backOverBlank(text, at));
    if (!time || time.start < floor) break;
    at = time.start;
  }
  return at === end ? end : backOverBlankTo(text, at, floor);
}

function backOverBlank(text: string, end: number): number {
  return isBlankUnit(text.charCodeAt(end - 1)) ? end - 1 : end;
}

function backOverBlankTo(text: string, end: number, floor: number): number {
  return end > floor ? backOverBlank(text, end) : end;
}

function openingBracket(text: string, end: number, floor: number): number | null {
  const open = { ')': '(', ']': '[', '>': '<' }[text[end - 1] ?? ''];
  if (open === undefined) return null;
  const from = Math.max(floor, end - MAX_BRACKET);
  const at = text.slice(from, end - 1).lastIndexOf(open);
  return at < 0 ? null : from + at;
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
