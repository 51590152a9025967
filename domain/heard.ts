import { marksOf, openedBy } from './gates/gated.ts';
import { type MoneyMention, readMoney } from './money.ts';
import type { Polarity } from './replies.ts';
import type { Passage, Sentence } from './sentences.ts';
import { SIGN_WORDS } from './sign-words.ts';
import type { Product } from './upsell-products.ts';

/** How a sentence answers, and the words that say so. */
export interface Answer extends Passage {
  readonly sentence: Heard;
  readonly polarity: Polarity;
}

/** A sentence as the outcome rules hear it: with a quick index of its words, so that a long expression runs only where it can match. */
export interface Heard extends Sentence {
  /** Bit set of the word groups that occur. */
  readonly groups: number;
  /** Bit set of the signs of a sale whose words occur. */
  readonly signs: number;
  /** The gates that its words open; see `gated`. */
  readonly marks: readonly number[];
  /** Worked out once, by the first rule that asks. */
  answer: Answer | null;
  /** It names a price; worked out once. */
  isPriced: boolean | null;
  /** It puts the decision off; worked out once. */
  putsOff: boolean | null;
  /** It says neither yes nor no; worked out once. */
  hedges: boolean | null;
  /** It names a price by the words beside the figure; worked out once. */
  isSoftlyPriced: boolean | null;
  /** The prices it names; worked out once. */
  prices: readonly MoneyMention[] | null;
  /** The amounts of money it names; worked out once. */
  amounts: readonly MoneyMention[] | null;
  /** The products it names; worked out once. */
  products: readonly Product[] | null;
}

/** Words by their first four letters: a rule needs at least one word of its group. A group may hold too many, never too few. */
const GROUPS = {
  done: 'held kept waiting ticket tickets renewed able managed got booked reserved purchased bought ordered rented scheduled confirmed secured placed processed finalised completed successful success made enrolled subscribed subscribing signed signing activated set arranged submitted reservation booking purchase order appointment reference confirmation ref donation donating contribution registered',
  served:
    'call shout waiting being texted emailed mailed take pick head proceed move step order ready available out up done here bar counter desk door window coming expect serve bring way send sent sending put putting place placing submitting shortly soon ticket pass receipt confirmations check come stop aboard family payment card arriving arrive package minutes hour',
  ask: 'sponsor book reserve buy buying purchase order rent renting schedule proceed place process sign subscribe put lock ship activate joining switching donate contribute give giving make go secure get enroll finalise checkout check renew deal commitment upgrade switch join add start set move keep',
  confirm: 'correct right ok okay good accurate fine alright all want sound look seem confirm review got verify',
  commit:
    "paying signing talked convinced tempted take buy get grab go deal sign count accept like let's book order purchase reserve sold place process submit complete keep renew subscribe upgrade switch join put charge pay stay do",
  give: 'sponsor fundraiser cause charity charities donate donating donation contribute contribution pledge give giving gift charity spare',
  bid: 'take accept consider willing able do sell go get give make come lower meet drop offer pay have let lets knock work afford buy how what budget best lowest negotiate price highest asking firm yours low closer final split need settle deal hoping thinking',
  price: 'coming rent price lowest negotiate come offer lower',
  back: 'scrap delete drop stop take changed change mind never nevermind cancel don want need dont scratch forget not wont won call refund hold back ready believe think undo didn did haven money only wrong actually remove',
  fail: 'declined won letting gone taken nothing refused deliver unable able couldn could can cannot booking reservation order purchase transaction payment not no available isn fully sold out cancelled canceled don do',
  no: 'pass not no need good set fine maybe some another t dont wont prefer too have decline rather hold skip unfortunately without forget leave how all everything never none nope nah negative lot steep pricey quite bit sorry cannot dont neither',
  hedge: 'sure let think thinking maybe perhaps hoping guess depends need have back wonder consider might see',
  assent: 'go sounds works work fine correct right perfect great good please do agree take yes exactly it',
  product:
    'insurance coverage warranty guarantee protection luggage baggage bag bags suitcase upgrade membership add addon adds added adding bump move moving subscription installation accessory support package bundle plan plus premium pro pack kit case charger service delivery shipping breakfast meal wi wifi seat gps tier option channel storage training backup security maintenance monitoring line feature license module extension parking protector headphones earbuds router booster roaming lounge priority assistance rider transfer mount battery cleaning internet landline antivirus hotspot fries drink dessert sauce topping gift care cover matching massage treatment tour include throw tack insure',
  details:
    'visa mastercard amex credit paypal cash apple bank sending name address post zip registration reg phone mobile number mail email card expiry expiration security cvv sort date size color colour deliver delivery pick pickup collection pay paying payment party people guests inside seat drink side anything all what which how under sign direct debit deposit one',
  other:
    'reset unlock unblock password pin change moved new cancel cancelled freeze pause suspend close transfer send move refund complain complaint report lost stolen stole broken leak fault faulty work working turn start arrive come connect wrong charged balance claim calendar reminder alarm quote waiting put resched reschedule downgrade statement know ask check see information info question speak talk apology parcel order package delivery money login out never price brochure catalogue leaflet details copy receipt bill invoice overdue instalment installment owe',
  settled:
    'open ready sorted fixed finished covered clear live active agreed booked reserved renewed ordered confirmed scheduled way your paid set done joined name take book ahead you',
  wish: 'like want need looking sell find much price book order',
  beside: 'with side too well also',
  thing:
    'booked reserved purchased bought ordered rented scheduled confirmed secured placed processed finalised complete successful made enrolled subscribed signed activated set arranged',
  standing: 'is are was were has have s got',
  bookedIn: 'are re',
  be: 'be',
  soon: 'will should ll',
  offered: 'offer deal plan package bundle',
  checks: 'display screen order',
  pays: 'amex apple bank card cash credit debit mastercard paid paypal sending sent visa',
  goodbye: 'bye good day one evening night weekend',
  summary: 'confirm correct verify review sure',
  exclude: 'without no not none excluding minus declined declining waive skip out remove t',
  extra:
    'add added adds adding additional addon also extra include including upgrade plus along throw tack bundle top well too second more protect insure instead move step go bump make while with if people customers guests clients members drivers callers families owners travellers travelers diners users teams recommend room normally usually waiting interest tempt want thing separately send fit install wrap pack assemble pop put',
  money:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dollar buck quid euro pound fiver tenner',
} as const;
/** The bit of each group in `words`. */
export const WORDS = openedBy(GROUPS);
/** The bit of each sign in `signs`. */
export const SIGNS = openedBy(SIGN_WORDS);

/** Prepares a sentence for the outcome rules. Linear time. */
export function hear(sentence: Sentence): Heard {
  const { turn, speaker, text, isQuestion, offset, words, firstWord, endWord } = sentence;
  const { spokenWords, mayHoldMoney, isPlain } = sentence;
  const marks = marksOf(sentence);
  const [groups = 0, signs = 0] = marks;
  return {
    // No spread: an object made by one is many times slower to read.
    turn,
    speaker,
    text,
    isQuestion,
    offset,
    words,
    firstWord,
    endWord,
    spokenWords,
    mayHoldMoney,
    isPlain,
    groups: mayHoldMoney ? groups | WORDS.money : groups,
    signs,
    marks,
    answer: null,
    isPriced: null,
    putsOff: null,
    hedges: null,
    isSoftlyPriced: null,
    prices: null,
    amounts: null,
    products: null,
  };
}

/** True when the sentence may hold what a rule of this group (of `WORDS`) looks for. */
export function mayHold(sentence: Heard, group: number): boolean {
  return (sentence.groups & group) !== 0;
}

/** True when the sentence matches the pattern, which is tried only where the words of its sign (of `SIGNS`) occur. */
export function says(sentence: Heard, sign: number, pattern: RegExp): boolean {
  return (sentence.signs & sign) !== 0 && pattern.test(sentence.text);
}

/** Where the sentence matches the pattern, which is tried only where the words of its sign (of `SIGNS`) occur. */
export function matchOf(sentence: Heard, sign: number, pattern: RegExp): RegExpExecArray | null {
  return (sentence.signs & sign) !== 0 ? pattern.exec(sentence.text) : null;
}

/** True when the sentence may hold words by which a thing is offered in addition to another one. */
export function mayAdd(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.extra) || sentence.text.startsWith('and ');
}

/** What the sentence names as prices, where it is about one. */
export function pricesOf(sentence: Heard): readonly MoneyMention[] {
  return sentence.prices ?? readPrices(sentence).prices;
}

/** The amounts of money it names, whatever it is about. */
export function moneyOf(sentence: Heard): readonly MoneyMention[] {
  return sentence.amounts ?? readPrices(sentence).amounts;
}

function readPrices(sentence: Heard): ReturnType<typeof readMoney> {
  const read = mayHold(sentence, WORDS.money) ? readMoney(sentence.text, sentence) : NO_MONEY;
  sentence.prices = read.prices;
  sentence.amounts = read.amounts;
  return read;
}

const NO_MONEY: ReturnType<typeof readMoney> = { amounts: [], prices: [] };
