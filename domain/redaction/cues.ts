/** What a word says about a number near it. `other` stands for numbers that are nobody's secret: orders, tickets, flights. */
export type CueKind =
  | 'card'
  | 'cvv'
  | 'phone'
  | 'ssn'
  | 'iban'
  | 'bank_account'
  | 'email'
  | 'last_digits'
  | 'account'
  | 'document'
  /** A number that is asked for and not named: "which number is it?" */
  | 'number'
  | 'other';

export interface Cue {
  readonly kind: CueKind;
  /** The words name a number ("order number"), or are enough by themselves ("tracking"). */
  readonly isStrong: boolean;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:[\s_'’-]{0,2}s?[\s_-]?(?:number|numbers|num|nos?\b\.?|nr\b\.?|#|№|id\b|code|ref\b|reference))`;
const NEUTRAL =
  'bet|consignment|way ?bill|awb|docket|manifest|container|pallet|bar ?code|chassis|engine|permit|courier|orders?|order[_ ]?id|purchase order|po|tickets?|booking|reservation|confirmation|reference|ref|case(?! (?:of|i|we|you|they|it|the|something)(?![a-z]))|claim|invoice|bill|receipt|transaction|txn|serial|model|product|item|sku|part|batch|lot|flight|train|bus|parcel|package|shipment|delivery|employee|staff|badge|student|loyalty|rewards?|frequent flyer|coupon|promo(?:tion)?|voucher|discount|gift|pin|verification|confirm|one[- ]time|otp|error|incident|work order|quote|registration|plate|asset|meter|room|unit|store|branch|locker|seat|gate|table|page|building|apartment|apt|suite|license plate|rma|plan|crn|meeting|conference';
/** Words that name a number only together with it: "Customer:" begins a turn. */
const NEUTRAL_WITH_NUMBER =
  'job|contract|queue|document|record|file|call|session|agent|customer|client|service|request|house';
const STRONG_NEUTRAL =
  's\\/n|sn(?= ?[:#]? ?\\d)|id(?= (?:is|was|number)|[ :#=]{0,3}\\d)|tracking|isbn|issn|imei|iccid|serial|sku|upc|ean|asin|vin|zip|zip ?code|postal ?code|post ?code|pin ?code|ip|version|firmware|build|dates?|dated|timestamp|amounts?|totals?|balance|price|cost|year|(?<!(?:your|no|any|this|some|more|same|first|last) )time|age|call_?id|order_?id|uuid|mac address|invoice|confirmation|pnr|usps|ups|fedex|dhl';

// The order matters: "card verification code" is no card number, "bank account number" no account of a shop.
const BOUNDED = [
  String.raw`((?:last|final|first) (?:four|4|five|5|three|3|six|6|few)(?: digits?| numbers?)?(?: of)?(?: (?:the|my|your|his|her))?(?: (?:card|social|ssn|account|number|phone|social security)){0,3}|end(?:s|ing|ed) (?:in|with))`,
  String.raw`((?:cvv2?|cvc2?|cv2|csc|cid|card[_ ]?(?:verification|security)[_ ]?(?:code|number|value)?|security[_ ]?(?:code|number)|verification value|(?:three|3|four|4)[- ]digits? (?:code|number|on the back|security)[a-z ]{0,12}|(?:(?:code|number|digits) )?on the back))`,
  String.raw`(iban(?![a-z]))`,
  String.raw`((?:ssn|s\.s\.n|sin|itin|socials?(?: security| insurance)?(?! media)|soc(?:ial)?[ _]?sec(?:urity)?|ss(?=[ _]?(?:#|number|no\b|num\b)))(?![a-z])|socialsecurity)`,
  String.raw`((?:(?:bank|banking|checking|chequing|cheque|current|savings?|deposit)[ _-]?(?:account|acct|acc)s?|(?:bank|checking|savings)account|account (?:at|with) (?:my|your|the|a) bank|(?:checking|savings?)(?=[ :#]{1,3}\d| (?:is|number|no)\b)|routing|aba|sort[ _-]?code|bsb|transit number|direct deposit|iban or account|bank details?)(?![a-z]))`,
  String.raw`((?:long (?:card )?number|(?:sixteen|16|fifteen|15)[- ]digits?(?: number)?|(?:credit|debit|bank|payment|visa|master|gift)?[ _-]?cards?(?:[_ ]?(?:number|num|no)s?)?(?![a-z]{3})|credit(?= (?:no|num|number|nr)\b)|debit(?= (?:no|num|number)\b)|cc|visa|master ?card|amex|american express|diners?(?: club)?|discover card|maestro|unionpay|pan(?= (?:is|number|no)\b|["']{0,2}:|$)|plastic)(?!['’]?[a-z]{4}))`,
  String.raw`((?:tele)?phones?(?![a-z]{3})|phone_?number|phonenumber|mobile(?!apps?)|(?:cell(?:ular)?(?:phone)?|landline|fax|tel|whatsapp|sms|pager|hotline|helpline|area code|contact (?:number|no\b|num|info|details|them|us|me|him|her)|contactnumber|callback|call[- ]back|(?:call|phone|text|ring|reach|dial|contact|ping)(?:ing|ed)?(?: (?:me|us|him|her|them|you|back|it))?(?: back)? (?:at|on|from|via|through|@)|(?:call|text|ring|reach|dial|phone|contact) (?:me|us|him|her|them|back)(?: back)?|dial|(?:my|your|our|his|her|their|best|better|good|another|different|alternate|alternative|home|office|work|daytime|evening|direct|toll[- ]free|emergency|new|old|correct|right|wrong|local|international|main|business) (?:number|num|digits)|numbers? (?:to (?:call|reach|ring|text)|in case|abroad|where|we can|i can|you can)|answering (?:at|on)|reach(?:ed|able)?(?: (?:me|us|him|her|them|you|it))? (?:at|on|by|under)|call(?= \+?[\d(]))(?![a-z]))`,
  String.raw`((?:passport|driv(?:er|ing)['’]?s?[ _]?licen[cs]e|licen[cs]e|national id|nhs|nhsno|nino|medicare|medicaid|tax(?:payer)? (?:id|identification)|ein|aadhaar|nif|dni)(?![a-z]))`,
  String.raw`((?:account|acct|policy|member(?:ship)?|insurance|subscriber|patient|medical record|mrn)s?(?![a-z]))`,
  String.raw`((?:${STRONG_NEUTRAL})${NUMBER}?s?(?![a-z]))`,
  String.raw`((?:${NEUTRAL}|${NEUTRAL_WITH_NUMBER})${NUMBER}(?![a-z]))`,
  String.raw`((?:${NEUTRAL})(?![a-z]))`,
  String.raw`((?:number|digits)(?![a-z]))`,
];
// Names of fields are written together: "customerPhone".
const UNBOUNDED = [
  String.raw`(phones?(?![a-z]{3})|phone_?number|mobilenumber|msisdn)`,
  String.raw`([a-z_]ssn(?![a-z])|socialsecurity)`,
];
const CUE = new RegExp(`(?<![a-z])(?:${BOUNDED.join('|')})|${UNBOUNDED.join('|')}`, 'g');
const KINDS: readonly (readonly [CueKind, boolean])[] = [
  ['last_digits', true],
  ['cvv', true],
  ['iban', true],
  ['ssn', true],
  ['bank_account', true],
  ['card', true],
  ['phone', true],
  ['document', true],
  ['account', true],
  ['other', true],
  ['other', true],
  ['other', false],
  ['number', true],
  ['phone', true],
  ['ssn', true],
];

const LONGEST_CUE = 64;
/** What stands before a number that has no name of its own: "bet number" has one. */
const ASKS =
  /(?:^|[^a-z])(?:what|which|whose|the|an?|any|another|other|that|this|one|same|good|best|better|right|new|old|correct|and|or|sms|text|read|with|have|me)\s$|[.,:;?!\n]\s{0,2}$|^$/;

/** Finds every cue that begins in [from, until), in order. Linear time. */
export function findCues(text: string, from = 0, until = text.length): Cue[] {
  const cues: Cue[] = [];
  // A cue that begins before may hide one within it, and one may end behind.
  const left = Math.max(0, from - LONGEST_CUE);
  const piece = text.slice(left, until + LONGEST_CUE);
  CUE.lastIndex = 0;
  for (let match = CUE.exec(piece); match !== null; match = CUE.exec(piece)) {
    const start = left + match.index;
    if (start < from) continue;
    if (start >= until) break;
    let group = 1;
    while (match[group] === undefined) group++;
    const [kind, isStrong] = KINDS[group - 1] ?? ['other', false];
    if (kind === 'number' && !ASKS.test(piece.slice(Math.max(0, match.index - 24), match.index))) continue;
    cues.push({ kind, isStrong, start, end: start + match[0].length });
  }
  return cues;
}

const LINK =
  /^(?:[\s:=#"'’“”.,*_`>([{-]|(?:number|numbers|num|no|nr|id|code|is|was|are|its|it|it's|it’s|s|the|of|at|on|to|me|my|us|back|for|that|that's|this|would|will|be|as|under|with|from|reads?|says?|ok|okay|sure|yes|yeah|so)(?![a-z])){0,24}$/;

/** True when nothing but link words stands between: "order number is: 12". */
export function isTight(text: string, from: number, until: number): boolean {
  if (until - from > 60) return false;
  const between = text.slice(from, until);
  return !/[.?!]\s/.test(between) && LINK.test(between);
}
