import type { Enrichment, SentimentLabel } from './enrich-call.ts';

/** What a flip is about: a figure of a call that people read and count. */
export const FLIP_FIELDS = ['conversion', 'upsell_amount', 'accepted_upsells', 'sentiment', 'categories'] as const;
export type FlipField = (typeof FLIP_FIELDS)[number];

/** The figures of one call that can flip. */
export interface CallFigures {
  readonly isConversion: boolean;
  /** Null when nothing with a price was accepted. */
  readonly upsellAmountCents: number | null;
  readonly acceptedUpsells: number;
  readonly sentimentLabel: SentimentLabel;
  /** The score in ten-thousandths, so that sums stay exact. */
  readonly sentimentTenThousandths: number;
  /** Sorted by their code units. */
  readonly categories: readonly string[];
}

/** A figure that two versions of the rules see differently, as people read it. */
export interface Flip {
  readonly field: FlipField;
  readonly before: string;
  readonly after: string;
}

/** Sums over the calls that were scored, by the rules before and by those after. */
export interface FlipTally {
  readonly conversions: {
    readonly before: number;
    readonly after: number;
    readonly gained: number;
    readonly lost: number;
  };
  readonly upsellAmountCents: BeforeAfter;
  readonly acceptedUpsells: BeforeAfter;
  /** Flips is of the label. */
  readonly sentimentTenThousandths: BeforeAfter;
  /** By `positive_to_neutral` and so on. */
  readonly sentimentLabels: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, { readonly gained: number; readonly lost: number }>>;
}

interface BeforeAfter {
  readonly before: number;
  readonly after: number;
  /** Calls in which it differs. */
  readonly flips: number;
}

const NOTHING: BeforeAfter = { before: 0, after: 0, flips: 0 };

export const NO_FLIPS: FlipTally = {
  conversions: { before: 0, after: 0, gained: 0, lost: 0 },
  upsellAmountCents: NOTHING,
  acceptedUpsells: NOTHING,
  sentimentTenThousandths: NOTHING,
  sentimentLabels: {},
  categories: {},
};

/** The figures of a call as its enrichment tells them. */
export function figuresOf(enrichment: Enrichment): CallFigures {
  return {
    isConversion: enrichment.isConversion,
    upsellAmountCents: enrichment.upsellAmountCents,
    acceptedUpsells: enrichment.upsells.filter(({ status }) => status === 'accepted').length,
    sentimentLabel: enrichment.sentimentLabel,
    sentimentTenThousandths: Math.round(enrichment.sentimentScore * 10_000),
    categories: enrichment.categories.map(({ category }) => category).toSorted(),
  };
}

/** What flips in one call, in the order of FLIP_FIELDS. A score that moves within its label is no flip. */
export function flipsOf(before: CallFigures, after: CallFigures): Flip[] {
  const both = FLIP_FIELDS.map((field) => ({ field, before: said(field, before), after: said(field, after) }));
  return both.filter((flip) => flip.before !== flip.after);
}

/** The tally of one call. */
export function tallyOf(before: CallFigures, after: CallFigures): FlipTally {
  const label = `${before.sentimentLabel}_to_${after.sentimentLabel}`;
  const changed = before.sentimentLabel !== after.sentimentLabel;
  return {
    conversions: {
      before: Number(before.isConversion),
      after: Number(after.isConversion),
      gained: Number(!before.isConversion && after.isConversion),
      lost: Number(before.isConversion && !after.isConversion),
    },
    upsellAmountCents: {
      before: before.upsellAmountCents ?? 0,
      after: after.upsellAmountCents ?? 0,
      flips: Number(before.upsellAmountCents !== after.upsellAmountCents),
    },
    acceptedUpsells: {
      before: before.acceptedUpsells,
      after: after.acceptedUpsells,
      flips: Number(before.acceptedUpsells !== after.acceptedUpsells),
    },
    sentimentTenThousandths: {
      before: before.sentimentTenThousandths,
      after: after.sentimentTenThousandths,
      flips: Number(changed),
    },
    sentimentLabels: changed ? { [label]: 1 } : {},
    categories: Object.fromEntries([
      ...added(before.categories, after.categories).map((name) => [name, { gained: 1, lost: 0 }]),
      ...added(after.categories, before.categories).map((name) => [name, { gained: 0, lost: 1 }]),
    ]),
  };
}

/** The sum of two tallies, whatever their order. */
export function addTallies(one: FlipTally, other: FlipTally): FlipTally {
  return {
    conversions: sum(one.conversions, other.conversions),
    upsellAmountCents: sum(one.upsellAmountCents, other.upsellAmountCents),
    acceptedUpsells: sum(one.acceptedUpsells, other.acceptedUpsells),
    sentimentTenThousandths: sum(one.sentimentTenThousandths, other.sentimentTenThousandths),
    sentimentLabels: merge(one.sentimentLabels, other.sentimentLabels, (a = 0, b = 0) => a + b),
    categories: merge(one.categories, other.categories, (a = NO_CHANGE, b = NO_CHANGE) => sum(a, b)),
  };
}

const NO_CHANGE = { gained: 0, lost: 0 };

function said(field: FlipField, figures: CallFigures): string {
  switch (field) {
    case 'conversion':
      return figures.isConversion ? 'yes' : 'no';
    case 'upsell_amount':
      return figures.upsellAmountCents === null ? 'none' : (figures.upsellAmountCents / 100).toFixed(2);
    case 'accepted_upsells':
      return String(figures.acceptedUpsells);
    case 'sentiment':
      return figures.sentimentLabel;
    case 'categories':
      return figures.categories.length === 0 ? 'none' : figures.categories.join(', ');
  }
}

function added(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return after.filter((name) => !known.has(name));
}

function sum<T extends Readonly<Record<keyof T, number>>>(one: T, other: T): T {
  const names = Object.keys(one) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as T;
}

function merge<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  add: (a: T | undefined, b: T | undefined) => T,
): Record<string, T> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  // A category may be named like what every object inherits.
  const own = (record: Readonly<Record<string, T>>, name: string): T | undefined =>
    Object.hasOwn(record, name) ? record[name] : undefined;
  return Object.fromEntries(names.map((name) => [name, add(own(one, name), own(other, name))]));
}
