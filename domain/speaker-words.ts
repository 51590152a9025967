import type { Speaker } from './transcript.ts';

/**
 * What a word before a colon is worth as a label: `plain` labels count wherever they stand, `person` words at the beginning of a
 * sentence, `thing` words (also names of departments and of fields in a form) only where they come again and again.
 * `machine` lines are nobody's, unless the machine is all that answers the customer.
 */
export type LabelStrength = 'plain' | 'person' | 'thing' | 'machine';

export interface RoleWord {
  readonly side: Speaker;
  readonly strength: LabelStrength;
}

function roleWords(side: Speaker, strength: LabelStrength, words: string): (readonly [string, RoleWord])[] {
  return words.split(' ').map((word) => [word, { side, strength }] as const);
}

/** The last word of a label, in lower case: "Customer Service Representative" is a representative. */
export const ROLE_WORDS: ReadonlyMap<string, RoleWord> = new Map([
  ...roleWords('agent', 'plain', 'agent'),
  ...roleWords('customer', 'plain', 'customer'),
  ...roleWords(
    'agent',
    'person',
    'rep representative advisor adviser associate operator salesperson salesman saleswoman salesrep consultant ' +
      'specialist assistant seller csr clerk supervisor manager interviewer receptionist telemarketer teleseller ' +
      'dispatcher technician cashier teller broker concierge salesagent teamlead retailer vendor agt',
  ),
  ...roleWords(
    'agent',
    'thing',
    'support sales service services staff employee host helpdesk care reception desk centre center team server ' +
      'counsellor counselor lender provider nurse ai',
  ),
  ...roleWords(
    'customer',
    'person',
    'caller client buyer shopper subscriber prospect consumer interviewee cust custmr purchaser respondent callee ' +
      'policyholder cardholder accountholder homeowner traveler traveller passenger patron',
  ),
  ...roleWords(
    'customer',
    'thing',
    'user guest member lead patient tenant resident visitor student borrower insured human',
  ),
  ...roleWords(
    'unknown',
    'machine',
    'ivr recording recorder announcement announcer narrator voicemail automated music',
  ),
  ...roleWords('unknown', 'machine', 'system bot chatbot robot auto-attendant autoattendant'),
]);

/** Machines that may hold a whole dialogue with a customer; a recording does not. */
export const TALKING_MACHINES: ReadonlySet<string> = new Set(['system', 'bot', 'chatbot', 'robot']);

/** Words that may stand before a role within a label. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'customer client service sales support call contact center centre help front live virtual ai technical tech account ' +
    'billing booking reservation reservations travel insurance bank care phone chat senior junior shift floor team sr ' +
    'potential new first second third other primary secondary automated male female online digital field store shop human'
  ).split(' '),
);

/** Nouns that with a number or a letter name somebody without saying who: "Speaker 0". */
export const NEUTRAL_NOUNS: ReadonlySet<string> = new Set(
  'speaker spk spkr person participant channel voice party talker interlocutor speech unknown'.split(' '),
);

/** Short forms that need their number: "S1", "ch0". */
export const NEUTRAL_PREFIXES: ReadonlySet<string> = new Set('s p c ch'.split(' '));

/** Words that stand before colons in speech and in forms, so that they are nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'note notes total subtotal price cost amount name names email mail phone telephone mobile cell fax address street city ' +
    'state country zip postcode date day time start end from to cc bcc re subject order number id ref reference ' +
    'confirmation account card code pin password username login question answer q option options step steps example ' +
    'reminder warning important update ps nb summary details item items product quantity qty size color colour model ' +
    'type status result reason location departure arrival destination departing returning flight hotel room check ' +
    'check-in check-out here this that these those following first second third finally also remember yes no ok okay ' +
    'well so and but or is are was were it i you we they he she if when where what who why how because then now ' +
    'http https www url website site link tel ext tip hint title description duration rating genre director cast ' +
    'plot seats tickets theater theatre movie film song artist album pickup dropoff notice disclaimer call transcript ' +
    'participants duration topic department issue problem solution request response comment comments message ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december am pm balance due tax fee fees discount shipping delivery make year age ' +
    'hello hi hey thanks thank please sure great good bye goodbye sorry dear welcome extension feedback satisfaction script review history profile group relations survey score gender sex dob ssn expiry expiration cvv iban bic swift routing'
  ).split(' '),
);
