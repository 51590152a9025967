import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { enrichCall, type Enrichment, type Evidence } from '../../../domain/enrich-call.ts';
import { centsOf } from '../../../domain/money.ts';
import { countWords } from '../../../domain/text.ts';
import { countWordsBySpeaker, readTranscript } from '../../../domain/transcript.ts';
import { generateCalls } from '../../../generator/generate-calls.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const DIALOGUES = new URL('../../../bench/data/dialogues/', import.meta.url);

/** The project's own labelled dialogues and synthetic calls. */
function transcripts(): string[] {
  const own = readdirSync(DIALOGUES)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, DIALOGUES), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { record: { transcript_text: string } }).record.transcript_text);
  const generated = [...generateCalls({ count: 200, broken: 0, seed: 'evidence' })].map(
    ({ body }) => (JSON.parse(String(body)) as { transcript_text: string }).transcript_text,
  );
  return [...own, ...generated];
}

interface Scored {
  readonly text: string;
  readonly call: Enrichment;
  /** The words at the spans of a rule, as they stand in the transcript. */
  readonly words: (rule: string, ordinal?: number) => string[];
  readonly of: (rule: string) => readonly Evidence[];
}

const scored: readonly Scored[] = transcripts().map((text) => {
  const call = enrichCall(text, UTC_RULES);
  const characters = Array.from(text);
  const of = (rule: string): Evidence[] => call.evidence.filter((one) => one.rule === rule);
  return {
    text,
    call,
    of,
    words: (rule, ordinal) =>
      of(rule)
        .filter((one) => ordinal === undefined || one.ordinal === ordinal)
        .map(({ start, end }) => characters.slice(start, end).join('')),
  };
});

/** What every call has wrong, by a check that names it; none is expected. */
function faults(check: (one: Scored, fault: (what: string) => void) => void): string[] {
  const found: string[] = [];
  for (const one of scored) check(one, (what) => found.push(`${what}: ${one.text.slice(0, 80)}`));
  return found;
}

describe('every figure of a call can be read again at its evidence', () => {
  it('each span lies within its turn, is its speaker’s, and holds words', () => {
    const overTurns = new Set(['signal.talk', 'signal.longest_monologue']);
    const wrong = faults(({ text, call }, fault) => {
      const { turns } = readTranscript(text);
      const characters = Array.from(text);
      for (const { rule, turn, speaker, start, end } of [
        ...call.evidence,
        ...call.categories.flatMap((one) => one.evidence),
      ]) {
        const at = turns[turn];
        if (at === undefined || at.speaker !== speaker) fault(`${rule}: not of its speaker`);
        else if (start < at.start || (end > at.end && !overTurns.has(rule))) fault(`${rule}: outside its turn`);
        if (characters.slice(start, end).join('').trim() === '') fault(`${rule}: no words`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('a conversion names its rule and the customer’s phrase, a call without one no phrase', () => {
    expect(scored.filter(({ call }) => call.isConversion).length).toBeGreaterThan(50);
    const wrong = faults(({ call, words, of }, fault) => {
      const decisions = call.evidence.filter(({ rule }) => /^conversion\.(?!phrase)/.test(rule));
      if (call.isConversion && decisions.length !== 1) fault('not one decision');
      if (!call.isConversion && (of('conversion.phrase').length > 0 || call.conversionPhrase !== null))
        fault('a phrase');
      if (call.conversionPhrase !== null && words('conversion.phrase')[0]?.includes(call.conversionPhrase) !== true) {
        fault('another phrase');
      }
    });
    expect(wrong).toEqual([]);
  });

  it('an upsell’s amount is the money at its span, its product the words, and the call’s amount their sum', () => {
    expect(scored.filter(({ call }) => call.upsellAmountCents !== null).length).toBeGreaterThan(20);
    const wrong = faults(({ call, words }, fault) => {
      let sum = 0;
      for (const [index, { amountCents, product, status }] of call.upsells.entries()) {
        const amounts = words('upsell.amount', index + 1);
        if (amounts.length !== (amountCents === null ? 0 : 1)) fault(`${amounts.length} amounts`);
        if (amountCents !== null && !centsOf((amounts[0] ?? '').toLowerCase()).includes(amountCents))
          fault(`amount ${amounts[0]}`);
        if (amountCents !== null && status === 'accepted') sum += amountCents;
        if (product !== null && words('upsell.product', index + 1)[0] !== product) fault(`product ${product}`);
        if (words(`upsell.${status}`, index + 1).length === 0) fault(`${status} by no words`);
      }
      if ((call.upsellAmountCents ?? 0) !== sum) fault('another sum');
    });
    expect(wrong).toEqual([]);
  });

  it('words of feeling are counted where they stand, and a score that leans has words that lean the same way', () => {
    const wrong = faults(({ call, of }, fault) => {
      if (call.positiveKeywordsCount !== of('sentiment.positive').length) fault('positive words');
      if (call.negativeKeywordsCount !== of('sentiment.negative').length) fault('negative words');
      if (call.sentimentLabel !== 'neutral' && of(`sentiment.${call.sentimentLabel}`).length === 0)
        fault('no word leans so');
    });
    expect(wrong).toEqual([]);
  });

  it('questions, monologues and the talk ratio are those of the text', () => {
    const wrong = faults(({ text, call, words, of }, fault) => {
      const asked = (who: string): number => of('signal.question').filter(({ speaker }) => speaker === who).length;
      if (call.agentQuestionCount !== asked('agent') || call.customerQuestionCount !== asked('customer'))
        fault('questions');
      const { turns } = readTranscript(text);
      const [talk] = of('signal.talk');
      if (talk?.start !== turns[0]?.start || talk?.end !== turns.at(-1)?.end) fault('talk');
      const { agent, customer, unknown } = countWordsBySpeaker(turns);
      const ratio = Math.round((agent / (agent + customer + unknown)) * 10_000) / 10_000;
      if (call.talkRatio !== null && call.talkRatio !== ratio) fault('talk ratio');
      // A monologue of several turns has their labels between them.
      const [monologue = ''] = words('signal.longest_monologue');
      if (countWords(monologue) < call.longestMonologueWords) fault('monologue');
    });
    expect(wrong).toEqual([]);
  });

  it('a category stands on words', () => {
    const wrong = faults(({ call }, fault) => {
      for (const { category, evidence } of call.categories) {
        if (evidence.length === 0 || evidence.some(({ rule }) => rule !== `category.${category}`)) fault(category);
      }
    });
    expect(wrong).toEqual([]);
  });
});
