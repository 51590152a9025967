import type { Found } from './types.ts';
import { BARRIER } from './view.ts';

// "at" as it is typed or spoken; the address needs words on both sides of it.
const AT =
  /[ \t]{0,2}@[ \t]{0,2}|\s?[[({<]\s?at\s?[\])}>]\s?|(?<=[\p{L}\p{N}._-])[ ,]{1,2}at(?: sign)?[ ,]{1,2}(?=[\p{L}\p{N}])|_at_|-at-/gu;
const LABEL = String.raw`(?:[\p{L}\p{N}](?:[ -][\p{L}\p{N}](?![\p{L}\p{N}])){1,24}|(?!(?:dot|at|the)[^\p{L}])[\p{L}\p{N}][\p{L}\p{N}-]{0,62})`;
const DOT = String.raw`(?:\.(?=[\p{L}\p{N}])|[ ,]{1,3}(?:dot|period|point|\.)[ ,]{1,3}|\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?|[_-]dot[_-])`;
const DOMAIN = new RegExp(`${LABEL}(?:${DOT}${LABEL}){1,5}`, 'uy');
const WORDY_DOMAIN = new RegExp(String.raw`(?:${LABEL} ){1,2}${LABEL}(?:${DOT}${LABEL}){1,4}`, 'uy');
const IP_DOMAIN = /\[[\da-f.:]{7,45}\]/uy;
const PROVIDER =
  /(?:g ?mail|google ?mail|yahoo|ymail|hot ?mail|outlook|i ?cloud|aol|proton ?mail|gmx|live|msn|comcast)(?:[ .]?(?:dot )?(?:com|net|co|org|de|fr|uk|in)(?![\p{L}]))?(?![\p{L}\p{N}])/uy;
const NO_ENDING = /[ ,](?:on|the|and|an|or|for|with|that|you|this|there|some|then)$/;
const SPOKEN_DOT = /[ ,]dot[ ,]|[[({<]\s?dot|[_-]dot[_-]/;
/** A word "at" a site is an address only where it stands for itself: "the prices at example dot com" are none. */
const LEADS_UP = new RegExp(
  `(?:^|[,.:;?!\\n${BARRIER}][ ]{0,3}|(?<!\\p{L})(?:is|it['’]?s|that['’]s|be|to|yes|yeah|sure|so|no|ok|okay|either|or|and|contact|write|tell|ask|use|try|reach|message|for) )$`,
  'u',
);
export const EMAIL_CUE = /e-?\s?mails?(?![a-z])|mail address|mailbox|inbox|gmail/;
const TOKEN = /[[({<]\s?(?:dot|underscore|dash|hyphen|plus)\s?[\])}>]|[\p{L}\p{N}._%+'’-]+/gu;
const CONNECTOR = /^[[({<]?\s?(?:dot|underscore|score|under|dash|hyphen|plus|period|point|minus|[._+-])\s?[\])}>]?$/;
const NUMBERISH =
  /^(?:\d{1,12}|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|double|triple|hundred)$/;
const CONNECTOR_OR_NUMBER = new RegExp(`${CONNECTOR.source}|${NUMBERISH.source}|^[a-z]$`);
/** Words that stand before a place or a site: "find us at example dot com". */
const NO_LOCAL_PART = new Set(
  'me us them him her you it one we they i am is are was be been its that this there here all and or but so the a an my your our their his work works worked working shop shopping shops bought buy buying order ordered ordering look looking looked find found stay staying available sold listed online website page site sale cheaper cheap better best hours prices menu details info information terms form forms review reviews opening article blog news video catalog catalogue list listing product products account accounts item items open free new delivery returns service help more less stuff things things book booked booking meet meeting check checked checking see saw read sign signed log logged login in out up on off live lives living visit go went going apply register registered start started support sales offered back down over email mail address emailed mailed reach contact hotel store office people someone everyone anyone guys friends team job price prices deal deals starting charged again just directly now today tomorrow only'.split(
    ' ',
  ),
);
const LOCAL_REACH = 160;
const DOMAIN_REACH = 320;
const CUE_REACH = 140;

/** Finds e-mail addresses, typed, spaced, obfuscated or spoken; a field's name may say that the text is one. Linear time: each "at" looks a bounded way to both sides. */
export function findEmails(text: string, isAddressField = false): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const at of text.matchAll(AT)) {
    if (at.index < last) continue;
    const isSign = at[0].includes('@');
    const isTyped = at[0] === '@';
    const after = at.index + at[0].length;
    const end = domainEnd(text, after, isSign);
    if (end === null) continue;
    const local = isTyped ? typedLocal(text, last, at.index) : null;
    const spoken = local ?? spokenLocal(text, last, at.index);
    const { start, isComplex, isStop } = spoken;
    const begin = local === null && !isStop ? nameStart(text, last, start) : start;
    if (start === at.index) continue;
    if (
      !isSign &&
      !isAddressField &&
      !isAddress(text, {
        start,
        nameStart: begin,
        after,
        end: end.at,
        isComplex,
        isStop,
        hasDot: end.hasDot,
        isBracketed: !/^[ ,]/.test(at[0]) || /[[({<]/.test(at[0]),
      })
    ) {
      continue;
    }
    if (isSign && !end.hasDot && !end.isProvider && !EMAIL_CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)))
      continue;
    found.push({ type: 'email', start: begin, end: end.at });
    last = end.at;
  }
  return found;
}

interface Address {
  readonly start: number;
  /** Where a name of several words begins. */
  readonly nameStart: number;
  readonly after: number;
  readonly end: number;
  readonly isComplex: boolean;
  readonly isStop: boolean;
  readonly hasDot: boolean;
  readonly isBracketed: boolean;
}

function isAddress(text: string, address: Address): boolean {
  const { start, after, end, isComplex, isStop, hasDot, isBracketed } = address;
  if (isBracketed && hasDot) return true;
  const domain = text.slice(after, end);
  const isProvider = startsProvider(text, after);
  const hasCue =
    EMAIL_CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)) || EMAIL_CUE.test(text.slice(end, end + 30));
  if (!hasDot) return isProvider && (hasCue || isComplex) && !isStop;
  if (isStop) return isComplex && (hasCue || isProvider);
  return (
    isComplex ||
    isProvider ||
    hasCue ||
    (SPOKEN_DOT.test(domain) && LEADS_UP.test(text.slice(Math.max(0, address.nameStart - 24), address.nameStart)))
  );
}

function startsProvider(text: string, from: number): boolean {
  PROVIDER.lastIndex = from;
  return PROVIDER.test(text);
}

export function domainEnd(
  text: string,
  from: number,
  isSign: boolean,
): { at: number; hasDot: boolean; isProvider: boolean } | null {
  for (const pattern of isSign ? [DOMAIN, IP_DOMAIN, WORDY_DOMAIN] : [DOMAIN, WORDY_DOMAIN]) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null || match[0].length > DOMAIN_REACH) continue;
    if (pattern === WORDY_DOMAIN && !SPOKEN_DOT.test(match[0])) continue;
    if (NO_ENDING.test(match[0])) continue;
    if (pattern !== IP_DOMAIN && !/\p{L}[\p{L}\p{N}-]*$|(?:\d{1,3}\.){3}\d{1,3}$/u.test(match[0])) continue;
    const isProvider = startsProvider(text, from);
    return { at: from + ownLength(text, from, match[0]), hasDot: true, isProvider };
  }
  PROVIDER.lastIndex = from;
  const provider = PROVIDER.exec(text);
  if (provider !== null) return { at: from + provider[0].length, hasDot: false, isProvider: true };
  if (!isSign) return null;
  const word = /^[\p{L}\p{N}][\p{L}\p{N}-]{1,62}/u.exec(text.slice(from, from + 64));
  return word === null ? null : { at: from + word[0].length, hasDot: false, isProvider: false };
}

/** The domain without what is glued to it: digits behind the last letters, the label of the next turn. */
function ownLength(text: string, from: number, domain: string): number {
  const own = domain.replace(/(\.\p{L}{2,6})\d[^.]*$/u, '$1');
  const isLabel = /^[ \t]?:/.test(text.slice(from + own.length, from + own.length + 2));
  return (isLabel ? own.replace(/\.?(?:agent|customer)$/, '') : own).length;
}

/** The characters before a sign without a space; null when there is a space. */
function typedLocal(
  text: string,
  from: number,
  at: number,
): { start: number; isComplex: boolean; isStop: boolean } | null {
  let start = at;
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= from && at - quote <= 66) return { start: quote, isComplex: true, isStop: false };
    return null;
  }
  while (start > from && LOCAL_CHAR.test(text[start - 1] ?? ' ')) start--;
  while (start < at && /['’.-]/.test(text[start] ?? '')) start++;
  return start === at ? null : { start, isComplex: true, isStop: false };
}
const LOCAL_CHAR = /[\p{L}\p{N}._%+'’!#$&*=?^`{|}~-]/u;

/** Walks back over the words of a local part: letters spelled, words joined by "dot", numbers. */
export function spokenLocal(
  text: string,
  from: number,
  at: number,
): { start: number; isComplex: boolean; isStop: boolean } {
  const left = Math.max(from, at - LOCAL_REACH);
  const tokens = Array.from(text.slice(left, at).matchAll(TOKEN));
  let start = at;
  let isComplex = false;
  let isStop = false;
  let wantsWord = true;
  let behind: 'start' | 'letter' | 'number' | 'connector' = 'start';
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = token[0];
    const begin = left + token.index;
    if (!/^[\s,]{0,3}$/.test(text.slice(begin + word.length, start)) && start !== at) break;
    if (start === at && !/^[\s,]{0,3}$/.test(text.slice(begin + word.length, at))) break;
    if (CONNECTOR.test(word)) {
      if (behind === 'start' || behind === 'connector') {
        if (word !== 'score' && word !== 'under') break;
      }
      behind = 'connector';
      wantsWord = true;
      isComplex = true;
      start = begin;
      continue;
    }
    if (NUMBERISH.test(word)) {
      if (!wantsWord && behind !== 'number' && behind !== 'letter') break;
      start = begin;
      // "I bought two at…"
      isComplex ||= behind !== 'start' || /\d/.test(word) || CONNECTOR_OR_NUMBER.test(tokens[index - 1]?.[0] ?? '');
      isStop = behind === 'start' && !isComplex;
      behind = 'number';
      continue;
    }
    if (word.length === 1) {
      if (!wantsWord && behind !== 'letter' && behind !== 'number') break;
      start = begin;
      isComplex ||= behind === 'letter';
      behind = 'letter';
      wantsWord = false;
      continue;
    }
    if (behind === 'letter' || !wantsWord) break;
    const isPlain = NO_LOCAL_PART.has(word);
    if (isPlain && behind === 'number') break;
    start = begin;
    isStop = isPlain && behind === 'start';
    isComplex ||= /[\d._+]/.test(word);
    wantsWord = false;
    behind = 'letter';
    const previous = tokens[index - 1]?.[0] ?? '';
    if (!CONNECTOR.test(previous)) break;
  }
  return { start, isComplex, isStop };
}

/** A name of several words is one local part: "d cole", or "mary ann lee" where the words before it lead up to an address. */
export function nameStart(text: string, from: number, start: number): number {
  const left = Math.max(from, start - NAME_REACH);
  const before = text.slice(left, start);
  const initials = INITIALS.exec(before)?.[0].length ?? 0;
  const words = NAME_WORDS.exec(before.slice(0, before.length - initials))?.[1] ?? '';
  const isName = words !== '' && words.split(/[ ,]+/).every((word) => !NO_LOCAL_PART.has(word) && !LEADS.has(word));
  return start - initials - (isName ? words.length : 0);
}
const NAME_REACH = 80;
const INITIALS = /(?<![\p{L}\p{N}'’])(?:(?![ai][ ,])\p{L} ){1,4}$/u;
const LEADS = new Set(
  'is its be was at to as with so no yes yeah sure for on ok okay that thats say says please and also use try tell ask write send cc copy message ping notify forward add type'.split(
    ' ',
  ),
);
const NAME_WORDS = new RegExp(
  `(?:^|[,:;\\n${BARRIER}][ ]{0,3}|(?<!\\p{L})(?:is|it['’]?s|be|was|to|as|so|no|yes|yeah|sure|okay|ok|that['’]s|says?|use|try) )((?:\\p{L}{1,20} ){1,2})$`,
  'u',
);
