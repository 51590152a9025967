/** A noun phrase in a sentence, UTF-16 offsets [start, end). */
export interface Name {
  readonly start: number;
  readonly end: number;
}

const ARTICLES = new Set(
  'the a an our some any another extra additional you your us in on also maybe perhaps one of more'.split(' '),
);
/** Words that end a name, or cannot begin one. */
const NOT_IN_NAME = new Set(
  `for at to on with and or but it that which is was if in as when while from today now just only too by per the so plus cost costs
  because since into along your my you we i he she they there then instead normally usually are be being come comes has have had
  would could can will up down away off back waiting ready included also extra more after before during them him her me us this
  these those fitted installed delivered thrown please though yet right okay ok what how who not do does did isn't aren't about
  until till under over through altogether starting start starts maybe even perhaps around well sure great leaving matching
  departing arriving costing called named located available wanting going left someone somebody buyers an a some any another other
  our same been got seen said asked told paid done made chosen already never always gone no yes where why their its his listed
  priced half`.split(/\s+/),
);
const MAX_ARTICLES = 4;
const MAX_WORDS = 5;
const MAX_WORD = 30;

/** The name that begins at `from`, articles skipped; null when none does. At most a few words are looked at. */
export function nameAt(text: string, from: number): Name | null {
  let at = from;
  for (let skipped = 0; skipped < MAX_ARTICLES; skipped++) {
    const end = wordEnd(text, at);
    const word = text.slice(at, end);
    if (!ARTICLES.has(word) || text.charCodeAt(end) !== SPACE) break;
    // "One", unless it counts: "one more", "one of our".
    if (word === 'one' && !/^ (?:more|of) /.test(text.slice(end, end + 6))) break;
    at = end + 1;
  }
  const start = at;
  let end = -1;
  for (let words = 0; words < MAX_WORDS; words++) {
    const until = wordEnd(text, at);
    const word = text.slice(at, until);
    if (word === '' || until - at > MAX_WORD || NOT_IN_NAME.has(word)) break;
    const isJoint = word === 'of';
    if (isJoint && words === 0) break;
    if (!isJoint) end = until;
    if (text.charCodeAt(until) !== SPACE) break;
    at = until + 1;
  }
  return end < 0 ? null : { start, end };
}

const SPACE = 32;
const APOSTROPHE = 39;

/** Where the word at `at` ends; what is short for a verb ("cover's") is none of it. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length && end - at <= MAX_WORD; end++) {
    const unit = text.charCodeAt(end);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127) continue;
    if (end === at) return end;
    if (
      unit === APOSTROPHE
        ? SHORT_VERB.test(text.slice(end, end + 4))
        : unit !== 38 && unit !== 43 && unit !== 45 && unit !== 47
    )
      return end;
  }
  return end;
}

const SHORT_VERB = /^'(?:(?:s|re|ll|d|ve)(?![a-z])|$|[^a-z])/;

/** The noun of a name, without its plural. */
export function headOf(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`;
  return last.endsWith('s') ? last.slice(0, -1) : last;
}

/** "The smaller one", "ours": what was offered last, in another size or at another price. */
export const VARIANT =
  /^(?:ours|(?:.{0,25} )?ones?|(?:smaller|bigger|cheaper|basic|lower|larger)(?: (?:version|size))?)$/;
/** Main things are chosen among, and are no add-on unless they are offered in addition. */
export const MAIN_NOUN =
  /(?:^| )(?:flights?|hotels?|rooms?|doubles?|singles?|suites?|cars?|bus|buses|coach|trains?|tickets?|seats?|tables?|events?|houses?|apartments?|flats?|places?|restaurants?|movies?|films?|shows?|slots?|doctors?|dentists?|stylists?|appointments?|options?|units?|propert(?:y|ies)|listings?|items?|cabs?|taxis?|rides?|concerts?|games?|airlines?|times?|dates?|days?|minutes?|hours?|stops?|stars?|bike|couch|cash|money|offers?|prices?|deal|payments?|instal?ments?|refunds?|discounts?|fees?|charges?|credits?|links?|forms?|questions?|calls?|policy|quotes?)$/;
/** No name of a thing that is sold. */
export const NO_NAME =
  /^(?:\d+(?: (?:minutes?|hours?|o'clock|am|pm|percent|miles?|kilos?|people)\b.*)?|(?:.* )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:.* )?(?:rating|receipt|confirmation|people|persons?|guys?)|fancy|want|need|something|anything|nothing|everything|total|one|each|all|way)$/;
