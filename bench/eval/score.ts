import { analyzeRecord, type AnalyzedCall } from '../../domain/analyze-record.ts';
import type { CallRules } from '../../domain/call-rules.ts';
import {
  accuracy,
  balancedAccuracy,
  confusionOf,
  groupBy,
  macroF1,
  ratesOf,
  share,
  type Confusion,
  type Pair,
} from './measures.ts';
import { piiScore, piiVerdict } from './score-pii.ts';
import type { Item, LabelledSet, SetName } from './sets.ts';

/** A measure's name and value; higher is better for all of them. */
export type Measures = Readonly<Record<string, number | null>>;

/** One item as it was judged. */
export interface Judged {
  readonly id: string;
  readonly slice: string;
  readonly pair: Pair;
  /** What is wrong, in words; null for an item that came out right. */
  readonly fault: string | null;
  /** How sure the analytics were: the wrong ones that were surest are the worst. */
  readonly confidence: number;
  /** Why the pipeline would quarantine the record; it counts as one in which nothing was found. */
  readonly rejected: string | null;
  readonly call: AnalyzedCall | null;
  readonly item: Item;
}

export interface Score {
  readonly measures: Measures;
  readonly confusion: Confusion;
  /** How many items came in each slice, and how many of them came out right. */
  readonly slices: Readonly<Record<string, { readonly items: number; readonly right: number }>>;
}

/** Runs the product's own analysis over a set's records. */
export function judge(set: LabelledSet, rules: CallRules): Judged[] {
  return set.items.map((item) => {
    const answer = analyzeRecord(item.record, rules);
    const [call, rejected] = 'rejected' in answer ? [null, answer.rejected] : [answer, null];
    return { id: item.id, slice: item.slice, item, call, rejected, ...VERDICTS[set.name](item as never, call) };
  });
}

type Verdict = Pick<Judged, 'pair' | 'fault' | 'confidence'>;

const VERDICTS: { [Name in SetName]: (item: Item<Name>, call: AnalyzedCall | null) => Verdict } = {
  conversion: (item, call) => {
    const pair = { expected: saleOrNot(item.label.is_conversion), got: saleOrNot(call?.is_conversion ?? false) };
    return { pair, fault: faultOf(pair), confidence: call?.conversion_confidence ?? 0 };
  },
  upsell: (item, call) => {
    const expected = item.label.upsell_amount ?? null;
    const amounts = `labelled amount ${expected ?? 'none'}, found ${call?.upsell_amount ?? 'none'}`;
    if (item.proxy === true) {
      const isRight = isSame(call?.upsell_amount, expected);
      const price = `price ${expected ?? 'none'}`;
      return {
        pair: { expected: price, got: isRight ? price : 'other' },
        fault: isRight ? null : amounts,
        confidence: 0,
      };
    }
    const pair = { expected: item.label.upsell_status ?? 'none', got: upsellStatus(call) };
    const isWrongAmount = item.label.amount_scored === true && !isAmountRight(item, call);
    return { pair, fault: faultOf(pair) ?? (isWrongAmount ? amounts : null), confidence: 0 };
  },
  sentiment: (item, call) => {
    const got = call?.sentiment_label ?? 'none';
    const pair =
      item.label.scheme === '3class'
        ? { expected: item.label.sentiment, got }
        : { expected: annoyedOrNot(item.label.sentiment), got: annoyedOrNot(got) };
    return { pair, fault: faultOf(pair), confidence: call?.sentiment_confidence ?? 0 };
  },
  pii: (item, call) => ({ ...piiVerdict(item, call), confidence: 0 }),
};

/** The measures of a set over some of its judged items. */
export function score(name: SetName, judged: readonly Judged[]): Score {
  const pairs = judged.map((one) => one.pair);
  const bySlice = groupBy(judged, (one) => one.slice);
  const slices = [...bySlice].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    measures: MEASURES[name](judged),
    confusion: confusionOf(pairs),
    slices: Object.fromEntries(
      slices.map(([slice, some]) => [
        slice,
        { items: some.length, right: some.filter(({ fault }) => fault === null).length },
      ]),
    ),
  };
}

const MEASURES: { readonly [Name in SetName]: (judged: readonly Judged[]) => Measures } = {
  conversion: (judged) => {
    const pairs = judged.map((one) => one.pair);
    const { precision, recall, f1 } = ratesOf(pairs, 'sale');
    const bySource = [...groupBy(judged, (one) => one.slice.split('_')[0] ?? '').values()];
    const sources = bySource.map((some) => accuracy(some.map((one) => one.pair)) ?? 1);
    return {
      'balanced accuracy': balancedAccuracy(pairs),
      precision,
      recall,
      F1: f1,
      'macro F1': macroF1(pairs, ['sale', 'no sale']),
      'worst source, accuracy': sources.length === 0 ? null : Math.min(...sources),
      'phrase is the customer’s': share(...phrases(judged)),
    };
  },
  upsell: (judged) => {
    const addOns = judged.filter(({ item }) => !isProxy(item));
    const pairs = addOns.map((one) => one.pair);
    const accepted = ratesOf(pairs, 'accepted');
    const priced = addOns.filter(({ item }) => (item as Item<'upsell'>).label.amount_scored === true);
    return {
      'accepted F1': accepted.f1,
      'accepted precision': accepted.precision,
      'accepted recall': accepted.recall,
      'status macro F1': macroF1(pairs, ['accepted', 'refused', 'none']),
      'refused F1': ratesOf(pairs, 'refused').f1,
      'priced amount right': share(
        priced.filter(({ item, call }) => isAmountRight(item as Item<'upsell'>, call)).length,
        priced.length,
      ),
      'main sale left alone': accuracy(
        judged
          .filter(({ item }) => isProxy(item))
          .filter(isWithoutDeal)
          .map((one) => one.pair),
      ),
    };
  },
  sentiment: (judged) => {
    const three = judged
      .filter(({ item }) => (item as Item<'sentiment'>).label.scheme === '3class')
      .map((one) => one.pair);
    const calls = judged
      .filter(({ item }) => (item as Item<'sentiment'>).label.scheme !== '3class')
      .map((one) => one.pair);
    return {
      'macro F1': macroF1(three, ['negative', 'neutral', 'positive']),
      accuracy: accuracy(three),
      'negative F1': ratesOf(three, 'negative').f1,
      'neutral F1': ratesOf(three, 'neutral').f1,
      'positive F1': ratesOf(three, 'positive').f1,
      'annoyed F1': ratesOf(calls, 'annoyed').f1,
      'annoyed precision': ratesOf(calls, 'annoyed').precision,
      'annoyed recall': ratesOf(calls, 'annoyed').recall,
    };
  },
  pii: piiScore,
};

function faultOf({ expected, got }: Pair): string | null {
  return expected === got ? null : `labelled ${expected}, found ${got}`;
}

function saleOrNot(isSale: boolean): string {
  return isSale ? 'sale' : 'no sale';
}

function annoyedOrNot(label: string): string {
  return label === 'negative' ? 'annoyed' : 'not annoyed';
}

function upsellStatus(call: AnalyzedCall | null): string {
  const seen = new Set(call?.upsells.map(({ status }) => status));
  return (['accepted', 'refused', 'offered'] as const).find((status) => seen.has(status)) ?? 'none';
}

function isProxy(item: Item): boolean {
  return 'proxy' in item && item.proxy === true;
}

function isWithoutDeal({ item }: Judged): boolean {
  return ((item as Item<'upsell'>).label.upsell_amount ?? null) === null;
}

function isAmountRight({ label }: Item<'upsell'>, call: AnalyzedCall | null): boolean {
  return isSame(call?.upsell_amount, label.upsell_accepted === true ? label.upsell_amount : null);
}

/** The same amount of money, or none on both sides. */
function isSame(a: number | null | undefined, b: number | null | undefined): boolean {
  const [left, right] = [a ?? null, b ?? null];
  return left === null || right === null ? left === right : Math.abs(left - right) < 0.005;
}

/** Of the sales that were found with a phrase: how many phrases stand in a turn of the customer's. */
function phrases(judged: readonly Judged[]): [number, number] {
  const given = judged.filter(({ pair, call }) => pair.expected === 'sale' && call?.is_conversion === true);
  const spoken = given.filter(({ call }) =>
    call?.evidence.some(({ rule, speaker }) => rule === 'conversion.phrase' && speaker === 'customer'),
  );
  return [spoken.length, given.length];
}
