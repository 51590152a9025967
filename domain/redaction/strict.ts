import { findCues, isTight } from './cues.ts';
import type { Found } from './types.ts';

const NAME =
  /(?<![a-z])(?:my (?:full |first |last )?name(?:['’]s| is)|name:|(?:i am|i['’]m) (?:mr|mrs|ms|dr)\.?|under the name(?: of)?|speaking with|(?:this is|it['’]s)(?= [\p{L}'’-]{1,40}(?: [\p{L}'’-]{1,40})? (?:speaking|calling|here|from)(?![\p{L}])))[ ,]{1,2}((?:(?:\p{L}\.){1,3}|(?:mr|mrs|ms|dr|st)\.|\p{L}[\p{L}'’-]{0,40})(?: (?:(?:\p{L}\.){1,3}|\p{L}[\p{L}'’-]{1,40})){0,2})/gu;
const NO_NAME =
  /(?:^| )(?:and|i|but|so|my|the|a|an|is|was|on|in|it|that|speaking|calling|here|from|please|thanks|thank|you|customer|agent|not|with|can|at|to|of|for|your|we|how|what).*$/u;
const ADDRESS =
  /(?<![\p{L}\d])\d{1,6}[a-z]?(?! ?[ap]\.?m(?!\p{L}))(?:,? (?!(?:at|from|to|on|in|by|for|and|or|is)(?!\p{L}))[\p{L}\d][\p{L}\d'’.-]{0,30}){1,5}? (?:(?:street|avenue|road|drive|lane|boulevard|way|court|place|circle|terrace|parkway|highway|square|trail|loop)(?!\p{L})|(?:str|st|ave|rd|dr|ln|blvd|ct|pl|cir|pkwy|hwy|sq)(?!\p{L})\.?)(?:,? (?:apt|apartment|suite|ste|unit|#)\.? ?#?[\da-z-]{1,6})?(?:,? [\p{L}][\p{L}.'’-]{1,30}(?: [\p{L}][\p{L}.'’-]{1,30}){0,2},? [a-z]{2} \d{4,5}(?:-\d{4})?)?|(?<![\p{L}])p\.? ?o\.? box \d{1,7}/gu;
const BIRTH =
  /(?<![a-z])(?:born|birth|birthday|birthdate|dob|d\.o\.b\.?)(?![a-z])[^\d\n]{0,30}?((?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4})|(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \d{2,4})|\d{8}|\d{6})(?!\d)/g;
const BIRTH_MONTH =
  /(?<![a-z])(?:born|birth|birthday|birthdate|dob)(?![a-z])[^\d\n]{0,20}?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?,? \d{2,4})/g;
const IP =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)|(?<![\da-f:])(?:[\da-f]{1,4}:){5,7}[\da-f]{1,4}(?![\da-f:])/g;
const CODE = /[a-z\d*][a-z\d*-]{3,23}/y;
const LONG_NUMBER =
  /(?<![$€£¥₹\d.,:/-])\d(?:[ -]?\d){5,40}(?![\d:/]|\.\d|,\d{3}|\s?(?:dollars|euros|pounds|usd|eur|gbp)(?![a-z]))/g;
const DATE_LIKE =
  /^(?:(?:19|20)\d\d[- ]?(?:0[1-9]|1[0-2])[- ]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[- ]?(?:0[1-9]|[12]\d|3[01])[- ]?(?:19|20)\d\d)$/;

/** What strict mode looks for beyond the standard rules, in a text where those are blanked. */
export function findStrictly(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NAME)) {
    const name = (match[1] ?? '').replace(NO_NAME, '').trim();
    if (name.length < 2) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({ type: 'name', start, end: start + name.length });
  }
  for (const match of text.matchAll(ADDRESS)) push(found, 'address', match.index, match[0]);
  for (const pattern of [BIRTH, BIRTH_MONTH]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? '';
      push(found, 'birth_date', match.index + match[0].length - value.length, value);
    }
  }
  for (const match of text.matchAll(IP)) push(found, 'ip_address', match.index, match[0]);
  findDocuments(text, found);
  for (const match of text.matchAll(LONG_NUMBER)) {
    if (!DATE_LIKE.test(match[0])) push(found, 'number', match.index, match[0]);
  }
  return firstOfEach(found);
}

function findDocuments(text: string, found: Found[]): void {
  for (const { kind, end } of findCues(text)) {
    if (kind !== 'document' && kind !== 'account') continue;
    for (let at = end; at < Math.min(text.length, end + 50); at++) {
      CODE.lastIndex = at;
      const code = /[a-z\d]/.test(text[at - 1] ?? ' ') ? null : CODE.exec(text);
      if (code === null) continue;
      if (/\d/.test(code[0]) && isTight(text, end, at)) push(found, kind, at, code[0]);
      if (/\d/.test(code[0])) break;
      at += code[0].length - 1;
    }
  }
}

function push(found: Found[], type: Found['type'], start: number, value: string): void {
  found.push({ type, start, end: start + value.length });
}

/** Of spans that overlap the one found by the more telling rule stays: the rules run in that order. */
function firstOfEach(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const span of found
    .map((item, rank) => ({ ...item, rank }))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push({ type: span.type, start: span.start, end: span.end });
  }
  return kept;
}
