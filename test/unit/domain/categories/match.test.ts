import { describe, expect, it } from '@jest/globals';
import type { CallSentimentCondition, CategorySentiment, Condition } from '../../../../domain/categories/types.ts';
import { categorize, category, condition } from '../../../support/category-definitions.ts';

function evidence(given: Partial<Condition>, transcript: string, sentiment: Partial<CategorySentiment> = {}): string[] {
  return categorize([category({ all: [condition(given)] })], transcript, sentiment)['tested'] ?? [];
}

const CALL = `Agent: Hello, this is Ann.
Customer: I want a refund. A refund!
Agent: A refund? Please hold.
Customer: Fine. No refund then?
Agent: Goodbye.`;

describe('a condition', () => {
  it('finds its phrases and patterns with their words as they were spoken', () => {
    expect(evidence({ phrases: ['want a refund', 'refund'], patterns: ['h[eo]l\\w*'] }, CALL)).toEqual([
      '0 agent: Hello',
      '1 customer: want a refund',
      '1 customer: refund',
      '2 agent: refund',
      '2 agent: hold',
    ]);
  });

  it.each([
    ["don't", "I don't. I don’t. I dont.", ["don't", 'don’t', 'dont']],
    ['manager', "The manager's. 'Manager'. Managers.", ["manager's", 'Manager']],
    ['取消', '我想取消订单', ['取消']],
  ])('finds the phrase %j in %j', (phrase, words, found) => {
    expect(evidence({ phrases: [phrase] }, `Customer: ${words}`)).toEqual(found.map((part) => `0 customer: ${part}`));
  });

  it('keeps at most 5 places', () => {
    expect(evidence({ phrases: ['no'] }, `Customer: ${'No. '.repeat(9)}`)).toHaveLength(5);
  });

  it.each([
    ['agent', ['2 agent: refund']],
    ['customer', ['1 customer: refund', '1 customer: refund', '3 customer: refund']],
    ['any', ['1 customer: refund', '1 customer: refund', '2 agent: refund', '3 customer: refund']],
  ] as const)('of speaker %s hears %j', (speaker, places) => {
    expect(evidence({ speaker, phrases: ['refund'] }, CALL)).toEqual(places);
  });

  it.each([
    [4, 4],
    [5, 0],
  ])('with a least count of %i finds %i of four', (minCount, found) => {
    expect(evidence({ minCount, phrases: ['refund'] }, CALL)).toHaveLength(found);
  });

  it('counts what several phrases find in one place once', () => {
    const phrases = ['a refund', 'refund', 'want a'];
    expect(evidence({ minCount: 2, phrases }, 'Customer: I want a refund')).toEqual([
      '0 customer: want a',
      '0 customer: refund',
    ]);
    expect(evidence({ minCount: 2, phrases: ['a refund', 'refund'] }, 'Customer: I want a refund')).toEqual([]);
  });

  it.each([
    [{ position: 'first_turns', amount: 1 }, 'any', []],
    [{ position: 'first_turns', amount: 2 }, 'any', ['1 customer: refund', '1 customer: refund']],
    [{ position: 'first_turns', amount: 1 }, 'customer', ['1 customer: refund', '1 customer: refund']],
    [{ position: 'first_turns', amount: 2 }, 'agent', ['2 agent: refund']],
    [{ position: 'last_turns', amount: 1 }, 'any', []],
    [{ position: 'last_turns', amount: 1 }, 'customer', ['3 customer: refund']],
    [{ position: 'last_turns', amount: 2 }, 'agent', ['2 agent: refund']],
    [{ position: 'first_percent', amount: 40 }, 'any', ['1 customer: refund']],
    [{ position: 'first_percent', amount: 45 }, 'any', ['1 customer: refund', '1 customer: refund']],
    [{ position: 'last_percent', amount: 30 }, 'any', ['3 customer: refund']],
  ] as const)('within %j, of speaker %s, finds %j', (within, speaker, places) => {
    expect(evidence({ within, speaker, phrases: ['refund'] }, CALL)).toEqual(places);
  });

  it('places the sentences of a long turn by their share of the transcript', () => {
    const within = { position: 'last_percent', amount: 25 } as const;
    const text = 'No. It is late now and that is all there is to say about it. No.';
    expect(evidence({ within, phrases: ['no'] }, text)).toEqual(['0 unknown: No']);
  });

  it.each([
    ["I don't want to cancel.", []],
    ['I would never cancel it', []],
    ['I am not going to cancel', []],
    ['I am not happy, cancel it', ['0 customer: cancel']],
    ['I do not like it and want to cancel', ['0 customer: cancel']],
    ["Can't you cancel it?", ['0 customer: cancel']],
    ["Why don't I just cancel", ['0 customer: cancel']],
    ['No I want to cancel', ['0 customer: cancel']],
    ['It does not work. Cancel it', ['0 customer: Cancel']],
  ])('unless negated, %j gives %j', (words, places) => {
    expect(evidence({ unlessNegated: true, phrases: ['cancel'] }, `Customer: ${words}`)).toEqual(places);
  });

  it('leaves out what an exception overlaps, and nothing else of the sentence', () => {
    const given = { phrases: ['to cancel'], except: ['cancel my {0,2} card'] };
    expect(evidence(given, 'Customer: I want to cancel my old card')).toEqual([]);
    expect(evidence(given, 'Customer: I want to cancel my old card and to cancel my plan')).toEqual([
      '0 customer: to cancel',
    ]);
  });

  it('asks for the sentiment of the turn', () => {
    const given = { phrases: ['refund'], turnSentiment: { above: null, below: -0.2 } };
    expect(evidence(given, CALL, { turnScores: [0, -0.2, -0.3, -0.5, 0] })).toEqual([
      '2 agent: refund',
      '3 customer: refund',
    ]);
    expect(evidence(given, CALL, { turnScores: [null, null, null, null, null] })).toEqual([]);
  });
});

describe('an absent condition', () => {
  const greeting = { speaker: 'agent', absent: true, phrases: ['hello'], within: null } as const;

  it('points to the turns that were searched', () => {
    const within = { position: 'first_turns', amount: 2 } as const;
    const call = 'Agent: Yes?\nCustomer: Hello!\nAgent: What?\nAgent: Hello.';
    expect(evidence({ ...greeting, within }, call)).toEqual(['0 agent: Yes?', '2 agent: What?']);
    expect(evidence(greeting, call)).toEqual([]);
  });

  it.each([
    ['nobody is labelled', 'Yes? Who is it?'],
    ['the agent says nothing', 'Customer: Yes?'],
    ['there is no text', ''],
  ])('of the agent does not hold where %s', (_, call) => {
    expect(evidence(greeting, call)).toEqual([]);
  });

  it('of the customer does not hold where nobody is labelled', () => {
    expect(evidence({ ...greeting, speaker: 'customer' }, 'Yes? Who is it?')).toEqual([]);
  });

  it('of anybody holds where nobody is labelled', () => {
    expect(evidence({ ...greeting, speaker: 'any' }, 'Yes? Who is it?')).toEqual(['0 unknown: Yes? Who is it?']);
  });

  it('with a least count holds where the words come less often', () => {
    expect(evidence({ ...greeting, minCount: 2 }, 'Agent: Hello.')).toEqual(['0 agent: Hello.']);
    expect(evidence({ ...greeting, minCount: 2 }, 'Agent: Hello, hello.')).toEqual([]);
  });
});

describe('words that are followed by others', () => {
  const apology = {
    speaker: 'agent',
    phrases: ['sorry'],
    patterns: [],
    except: [],
    unlessNegated: false,
    absent: false,
    withinTurns: 1,
  } as const;
  const given = { speaker: 'customer', phrases: ['broken'], followedBy: apology } as const;
  const call = (reply: string) =>
    `Agent: Sorry?\nCustomer: It is broken.\nAgent: ${reply}\nCustomer: So?\nAgent: Sorry.`;

  it('hold with both places', () => {
    expect(evidence(given, call('So sorry!'))).toEqual(['1 customer: broken', '2 agent: sorry']);
    expect(evidence(given, call('Really?'))).toEqual([]);
    expect(evidence({ ...given, followedBy: { ...apology, withinTurns: 3 } }, call('Really?'))).toEqual([
      '1 customer: broken',
      '4 agent: Sorry',
    ]);
  });

  it('hold where what should follow is absent', () => {
    const followedBy = { ...apology, absent: true };
    expect(evidence({ ...given, followedBy }, call('Really?'))).toEqual(['1 customer: broken']);
    expect(evidence({ ...given, followedBy }, call('So sorry!'))).toEqual([]);
    expect(evidence({ ...given, followedBy }, 'It is broken.')).toEqual([]);
  });

  it('may follow in the same turn, behind the first', () => {
    const followedBy = { ...apology, speaker: 'customer', withinTurns: 0 } as const;
    expect(evidence({ ...given, followedBy }, 'Customer: It is broken, sorry')).toHaveLength(2);
    expect(evidence({ ...given, followedBy }, 'Customer: Sorry, it is broken')).toEqual([]);
  });
});

describe('a condition on the sentiment of the call', () => {
  const asks = (given: Partial<CallSentimentCondition>): Partial<Condition> => ({
    callSentiment: { of: 'customer', label: null, quarter: null, score: null, change: null, ...given },
  });
  const sentiment: CategorySentiment = {
    score: -0.4,
    label: 'negative',
    turnScores: [0.5, -0.2, 0.1, -0.6, null],
    agentScore: 0.3,
    quarters: [null, -0.2, null, -0.6],
    change: -0.4,
  };

  it.each([
    [{ label: 'negative' }, ['3 customer: Fine. No refund then?']],
    [{ label: 'positive' }, []],
    [{ score: { above: null, below: -0.3 } }, ['3 customer: Fine. No refund then?']],
    [{ score: { above: null, below: -0.4 } }, []],
    [{ score: { above: -0.5, below: null } }, ['1 customer: I want a refund. A refund!']],
    [{ of: 'agent', score: { above: 0.2, below: null } }, ['0 agent: Hello, this is Ann.']],
    [{ score: { above: -0.4, below: null } }, []],
    [{ quarter: 4, score: { above: null, below: -0.5 } }, ['3 customer: Fine. No refund then?']],
    [{ quarter: 2, score: { above: null, below: -0.5 } }, []],
    [{ quarter: 1, score: { above: -1, below: null } }, []],
    [{ change: { above: null, below: -0.3 } }, ['3 customer: Fine. No refund then?']],
    [{ change: { above: 0.3, below: null } }, []],
  ] as const)('%j gives %j', (given, places) => {
    expect(evidence(asks(given), CALL, sentiment)).toEqual(places);
  });

  it('holds together with the words beside it', () => {
    const given = { ...asks({ label: 'negative' }), phrases: ['goodbye'] };
    expect(evidence(given, CALL, sentiment)).toEqual(['4 agent: Goodbye']);
    expect(evidence(given, CALL)).toEqual([]);
  });

  it('does not hold for a customer who says nothing', () => {
    expect(evidence(asks({ label: 'neutral' }), 'Agent: Hello?')).toEqual([]);
    expect(evidence(asks({ label: 'neutral' }), 'Hello?')).toEqual(['0 unknown: Hello?']);
  });
});

describe('a category', () => {
  const refund = condition({ phrases: ['refund'] });
  const hold = condition({ phrases: ['hold'] });
  const music = condition({ phrases: ['music'] });

  it.each([
    [{ all: [refund, hold] }, true],
    [{ all: [refund, music] }, false],
    [{ any: [music, hold] }, true],
    [{ any: [music] }, false],
    [{ all: [refund], any: [music] }, false],
    [{ all: [refund], none: [music] }, true],
    [{ all: [refund], none: [music, hold] }, false],
  ])('of %j holds: %j', (given, holds) => {
    expect('tested' in categorize([category(given)], CALL)).toBe(holds);
  });

  it('tells its places in order of the call, each once', () => {
    expect(categorize([category({ all: [hold, refund], any: [refund] })], CALL)).toEqual({
      tested: ['1 customer: refund', '1 customer: refund', '2 agent: refund', '2 agent: hold', '3 customer: refund'],
    });
  });

  it('is told in order of the names, whatever the order of the definitions', () => {
    const found = categorize([category({ name: 'b', all: [hold] }), category({ name: 'a', all: [hold] })], CALL);
    expect(Object.keys(found)).toEqual(['a', 'b']);
  });

  it.each([
    ['customer', ['0 unknown: refund']],
    ['any', ['0 unknown: refund']],
    ['agent', []],
  ] as const)('of the %s in a call where nobody is labelled finds %j', (speaker, places) => {
    expect(evidence({ speaker, phrases: ['refund'] }, 'I want a refund')).toEqual(places);
  });

  it('is excluded by what nobody knows who said', () => {
    const none = [condition({ speaker: 'agent', phrases: ['hold'] })];
    expect(categorize([category({ all: [refund], none })], 'A refund, please hold')).toEqual({});
  });

  it('of the customer does not hear what stands before the first label', () => {
    expect(evidence({ speaker: 'customer', phrases: ['refund'] }, 'Refund desk.\nAgent: Hi.')).toEqual([]);
    expect(evidence({ phrases: ['refund'] }, 'Refund desk.\nAgent: Hi.')).toEqual(['0 unknown: Refund']);
  });
});
