import { afterAll, describe, expect, it } from '@jest/globals';
import { loadCategories } from '../../config/category-file.ts';
import { CategoryFile, ONE_CATEGORY as ONE } from '../support/category-file.ts';

const file = new CategoryFile();
afterAll(() => file.remove());
const load = (content: string) => file.load(content);

const DEFAULTS = [
  'callback_promised',
  'cancellation_risk',
  'competitor_mentioned',
  'complaint',
  'escalation',
  'greeting_missing',
  'hold',
  'payment',
];
const namesOf = (text: string): string[] => load(text).categories.map(({ definition }) => definition.name);

describe('a category file', () => {
  it('adds its categories to the default ones', () => {
    const { categories } = load(ONE);
    expect(categories.map(({ definition }) => definition.name)).toEqual([...DEFAULTS, 'legal'].toSorted());
    expect(categories.filter(({ isDefault }) => !isDefault)).toEqual([
      {
        isDefault: false,
        definition: {
          name: 'legal',
          description: null,
          any: [],
          none: [],
          all: [
            {
              speaker: 'any',
              phrases: ['my lawyer'],
              patterns: [],
              except: [],
              unlessNegated: false,
              absent: false,
              within: null,
              minCount: 1,
              turnSentiment: null,
              callSentiment: null,
              followedBy: null,
            },
          ],
        },
      },
    ]);
  });

  it('reads every key', () => {
    const { categories } = load(`
defaults: false
categories:
  - name: everything
    description: All of it
    all:
      - speaker: customer
        phrases: [one, 911, "two words"]
        patterns: ['\\d+']
        except: [one two]
        unless_negated: true
        within: { last_percent: 25 }
        min_count: 2
        turn_sentiment: { above: -0.5, below: 0 }
        followed_by: { speaker: agent, phrases: [sorry], absent: true, within_turns: 3 }
        call_sentiment: { label: negative, quarter: 4, below: -0.1, change: { below: -0.3 } }
    any:
      - call_sentiment: { of: agent, above: 0.5 }
    none:
      - phrases: [never mind]
`);
    const plain = { except: [], patterns: [], unlessNegated: false, absent: false };
    const simple = { ...plain, within: null, minCount: 1, turnSentiment: null, callSentiment: null, followedBy: null };
    expect(categories.map(({ definition }) => definition)).toEqual([
      {
        name: 'everything',
        description: 'All of it',
        all: [
          {
            speaker: 'customer',
            phrases: ['one', '911', 'two words'],
            patterns: [String.raw`\d+`],
            except: ['one two'],
            unlessNegated: true,
            absent: false,
            within: { position: 'last_percent', amount: 25 },
            minCount: 2,
            turnSentiment: { above: -0.5, below: 0 },
            followedBy: { ...plain, speaker: 'agent', phrases: ['sorry'], absent: true, withinTurns: 3 },
            callSentiment: {
              of: 'customer',
              label: 'negative',
              quarter: 4,
              score: { above: null, below: -0.1 },
              change: { above: null, below: -0.3 },
            },
          },
        ],
        any: [
          {
            ...simple,
            speaker: 'any',
            phrases: [],
            callSentiment: {
              of: 'agent',
              label: null,
              quarter: null,
              score: { above: 0.5, below: null },
              change: null,
            },
          },
        ],
        none: [{ ...simple, speaker: 'any', phrases: ['never mind'] }],
      },
    ]);
  });

  it('replaces a default category by its name, turns one off, or leaves all out', () => {
    const own = 'categories:\n  - name: hold\n    phrases: [please wait]\n  - { name: payment, enabled: false }\n';
    expect(namesOf(own)).toEqual(DEFAULTS.filter((name) => name !== 'payment'));
    expect(load(own).categories.find(({ definition }) => definition.name === 'hold')?.isDefault).toBe(false);
    expect(namesOf(`defaults: false\n${ONE}`)).toEqual(['legal']);
    expect(namesOf('defaults: false\n')).toEqual([]);
    expect(namesOf(ONE.replace('phrases', 'enabled: false\n    phrases'))).toEqual(DEFAULTS);
  });

  it('may share lists by anchors, begin with a byte order mark and end lines as Windows does', () => {
    const shared = 'categories:\n- name: a\n  phrases: &p [x]\n- name: b\n  speaker: agent\n  phrases: *p\n';
    expect(namesOf(shared)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(namesOf(`\ufeff${ONE.replaceAll('\n', '\r\n')}`)).toContain('legal');
  });
});

describe('the version', () => {
  it('is null for the default set, however it is asked for', () => {
    expect(loadCategories(null).version).toBeNull();
    expect(load('defaults: true\n').version).toBeNull();
  });

  it('stays for another form of the same categories', () => {
    const { version } = load(ONE);
    expect(version).toMatch(/^categories-[0-9a-f]{12}$/);
    const other =
      '# mine\ncategories:\n- phrases: ["My  lawyer", my lawyer]\n  speaker: any\n  name: legal # law\n  description: Law\n';
    expect(load(other).version).toBe(version);
  });

  it.each([
    ['another phrase', ONE.replace('lawyer', 'solicitor')],
    ['another name', ONE.replace('legal', 'law')],
    ['another speaker', `${ONE}    speaker: agent\n`],
    ['another place', `${ONE}    within: { first_turns: 2 }\n`],
    ['another sentiment', `${ONE}    call_sentiment: { label: negative }\n`],
    ['words behind it', `${ONE}    followed_by: { phrases: [x] }\n`],
    ['an exception', `${ONE}    except: [x]\n`],
    ['one default less', `${ONE}  - { name: hold, enabled: false }\n`],
  ])('changes with %s', (_, text) => {
    expect(load(text).version).not.toBe(load(ONE).version);
  });
});
