import { domainEnd, EMAIL_CUE, nameStart, spokenLocal } from './emails.ts';
import type { Found } from './types.ts';
import { BARRIER } from './view.ts';

const TURN = new RegExp(`[^${BARRIER}]+`, 'g');
const BEGINS_AT =
  /^[\s.,…]{0,4}(?:(?:and|then|so|it['’]?s|that['’]?s)[\s,]{1,2}){0,2}(?:at(?: sign)?[\s,]{1,2}|@[ ]?)(?=[\p{L}\p{N}])/u;
const ENDS_AT = /[\s,]{0,2}(?:(?<=[\s,])at(?: sign)?|@)[\s.,…-]{0,6}$/;
const TAIL = /[\s.,…[\]\d:-]*$/;
const LEAD = /^[\s.,…]{0,4}(?:(?:so|well|and|then|just|yes|yeah|sure|ok|okay)[\s,]{1,2}){0,2}/;
const ENDS_JOINED = /[\s,]{1,2}(?:dot|underscore|dash|hyphen|period|plus)[\s.,…-]{0,6}$/;
const BEGINS_JOINED = /^(?:dot|underscore|dash|hyphen|period|plus|\p{L} )/u;
const MAX_TURN = 120;
const CUE_REACH = 240;

interface Turn {
  readonly start: number;
  readonly words: string;
}

/**
 * Finds addresses that one side says in two turns: "jane dot doe", "Yes?", "at example dot com"; `whole` are those found in one turn,
 * whose beginning may stand in another. The text has barriers in place of labels.
 */
export function findSplitEmails(text: string, whole: readonly Found[]): Found[] {
  const turns = Array.from(text.matchAll(TURN), (match) => ({ start: match.index, words: match[0] }));
  const found: Found[] = [];
  let next = 0;
  for (const [index, turn] of turns.entries()) {
    while ((whole[next]?.start ?? Infinity) < turn.start) next++;
    const first = whole[next];
    const own = first !== undefined && first.start < turn.start + turn.words.length ? first : undefined;
    // Of two sides who take turns the one before the last speaks on.
    for (const before of [turns[index - 2], turns[index - 1]]) {
      if (before === undefined || before.words.length > MAX_TURN) continue;
      const address = own === undefined ? addressIn(text, before, turn) : localPartIn(text, before, turn, own);
      if (address === null) continue;
      for (const part of address) found.push(part);
      break;
    }
  }
  return found;
}

/** The address is parted beside its "at". */
function addressIn(text: string, first: Turn, second: Turn): Found[] | null {
  const begins = BEGINS_AT.exec(second.words.slice(0, 40));
  const ends = ENDS_AT.exec(first.words.slice(-24));
  if ((begins === null) === (ends === null)) return null;
  const from = second.start + ((begins ?? LEAD.exec(second.words))?.[0].length ?? 0);
  const domain = domainEnd(text, from, false);
  if (domain === null || domain.at > second.start + second.words.length) return null;
  const local = localAtEnd(text, first, ends ?? TAIL.exec(first.words.slice(-24)));
  if (local === null || !(local.hasCue || (local.isComplex && domain.hasDot))) return null;
  return [local.span, { type: 'email', start: from, end: domain.at }];
}

/** The local part is parted: "lena dot", "Yes?", "gross at example dot com". */
function localPartIn(text: string, first: Turn, second: Turn, own: Found): Found[] | null {
  if ((LEAD.exec(second.words)?.[0].length ?? 0) < own.start - second.start) return null;
  const joins = ENDS_JOINED.exec(first.words.slice(-24));
  const isJoined = joins !== null || BEGINS_JOINED.test(text.slice(own.start, own.start + 16));
  const local = localAtEnd(text, first, joins ?? TAIL.exec(first.words.slice(-24)));
  return local !== null && local.hasCue && (isJoined || local.isComplex) ? [local.span] : null;
}

interface LocalPart {
  readonly span: Found;
  readonly isComplex: boolean;
  readonly hasCue: boolean;
}

function localAtEnd(text: string, turn: Turn, tail: RegExpExecArray | null): LocalPart | null {
  const end = turn.start + turn.words.length - (tail?.[0].length ?? 0);
  const { start, isStop, isComplex } = spokenLocal(text, turn.start, end);
  if (start === end || isStop) return null;
  const hasCue = EMAIL_CUE.test(text.slice(Math.max(0, start - CUE_REACH), start));
  return { span: { type: 'email', start: nameStart(text, turn.start, start), end }, isComplex, hasCue };
}
