import path from 'node:path';
import { afterAll, describe, expect, it, test } from '@jest/globals';
import { CategoryFileError, loadCategories } from '../../config/category-file.ts';
import { ConfigError } from '../../config/config.ts';
import { CategoryFile, ONE_CATEGORY as ONE } from '../support/category-file.ts';

const file = new CategoryFile();
afterAll(() => file.remove());
const problemsOf = (content: string | Buffer) => file.problemsOf(content);

describe('a wrong file', () => {
  it('is told of with every problem at once, and with what to do', () => {
    const text = `defalts: false
categories:
  - name: Legal Matters
    phrases: [my lawyer, "", "(a"]
  - name: legal
    speker: agent
    patterns:
      - 'ok'
      - 'a(?=b)'
    min_count: 0
  - name: legal
    phrases: lawyer
  - phrases: [x]
    within: { first_turns: 2, last_turns: 2 }
`;
    expect(problemsOf(text)).toEqual([
      '1:1 unknown key "defalts": did you mean defaults?',
      '3:11 name "Legal Matters" must be small letters, digits and _, at most 60, a letter first',
      '4:26 a phrase is empty',
      '4:31 phrase "(a": "(" does not belong here: choices are (one|two words), gaps are * or {0,3}, and neither stands inside the other',
      '6:5 unknown key "speker": did you mean speaker?',
      `9:11 pattern "a(?=b)": lookahead and lookbehind cannot be matched in linear time: leave them out`,
      '10:16 min_count must be a whole number from 1 to 50',
      '11:11 there is a category legal already',
      '12:14 phrases must be a list with at least one item ("- …" on lines of their own)',
      '13:5 a category needs a name',
      '14:13 within needs one of first_turns, last_turns, first_percent, last_percent',
    ]);
    const error = new CategoryFileError('x.yaml', [
      { line: 3, column: 1, message: 'second' },
      { line: 2, column: 7, message: 'first' },
    ]);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe(
      'x.yaml:2:7 first\nx.yaml:3:1 second\nCorrect the file, and look at it with: converza categories check x.yaml',
    );
  });

  const inCategory = (lines: string): string =>
    `categories:\n  - name: a\n${lines
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`;

  it.each([
    ['', '1:1 the file must be a mapping of defaults, categories'],
    ['[]', '1:1 the file must be a mapping of defaults, categories'],
    ['{}', '1:1 the file needs a list named categories'],
    ['categories: []', '1:13 categories must be a list with at least one item ("- …" on lines of their own)'],
    ['categories:\n', '1:12 categories must be a list with at least one item ("- …" on lines of their own)'],
    ['categories:\n  - hold', expect.stringMatching(/^2:5 a category must be a mapping of name, description, enabled/)],
    ['defaults: no', '1:11 defaults must be true or false'],
    [
      'categories:\n- name: holdd\n  enabled: false',
      '2:3 there is no default category holdd to turn off: did you mean hold?',
    ],
    [inCategory('phrases: [x]\nphrases: [y]'), '4:5 map keys must be unique'],
    [inCategory('description: x'), '2:5 a condition needs phrases, patterns or call_sentiment'],
    [inCategory('phrases: [{ a: b }]'), '3:15 a phrase must be a text'],
    [inCategory('phrases: [null]'), '3:15 a phrase must be a text'],
    [
      inCategory('phrases: [x]\nspeaker: costumer'),
      '4:14 speaker must be agent, customer, any (did you mean customer?)',
    ],
    [inCategory('phrases: [x]\nabsent: maybe'), '4:13 absent must be true or false'],
    [
      inCategory('phrases: [x]\nabsent: true\nfollowed_by: { phrases: [y] }'),
      '5:18 followed_by does not go with absent: what is not said has no turn',
    ],
    [inCategory('phrases: [x]\nfollowed_by: { within_turns: 1 }'), '4:18 followed_by needs phrases or patterns'],
    [
      inCategory('phrases: [x]\nwithin: { last_percent: 100 }'),
      '4:29 last_percent must be a whole number from 1 to 99',
    ],
    [inCategory('phrases: [x]\nturn_sentiment: {}'), '4:21 turn_sentiment needs above or below'],
    [inCategory('phrases: [x]\nturn_sentiment: { below: -2 }'), '4:30 below must be a number from -1 to 1'],
    [inCategory('call_sentiment: { of: customer }'), '3:21 call_sentiment needs label, above, below or change'],
    [
      inCategory('call_sentiment: { of: agent, label: negative, above: 0 }'),
      '3:41 label is known of the customer only: use above or below',
    ],
    [inCategory('call_sentiment: { label: negative, quarter: 2 }'), '3:21 quarter goes with above or below'],
    [inCategory('call_sentiment: { label: negative }\nspeaker: agent'), '4:14 speaker goes with phrases or patterns'],
    [inCategory('phrases: [x]\nall:\n  - phrases: [y]'), '3:14 phrases beside all: move it into a condition of all'],
    [inCategory('none:\n  - phrases: [y]'), '2:5 none alone says nothing to find: add all or any, or use absent'],
    [
      inCategory('any:\n  - phrases: [y]\nnone:\n  - phrases: [y]\n    absent: true'),
      '7:17 absent in none is a double negation: move it to all, without absent',
    ],
    [
      inCategory('patterns:\n  - "(a+)+\\\\1"'),
      '4:9 pattern "(a+)+\\\\1": a back-reference cannot be matched in linear time: leave it out',
    ],
    [
      inCategory('patterns:\n  - "((a{99}){99}){99}"'),
      '4:10 pattern "((a{99}){99}){99}": its repeats make it too large: lower their counts',
    ],
    ['categories:\n  - name: a\n   phrases: [x]\n', expect.stringMatching(/^3:/)],
    ['categories: [', expect.stringMatching(/^1:14 flow sequence/)],
    ['categories: *none\n', '1:13 there is no &none for *none'],
    ['defaults: !!js/function x\n', expect.stringMatching(/^1:11 unresolved tag/)],
    [`${ONE}---\n${ONE}`, '4:1 a second document: the file is one'],
    ['['.repeat(20_000), expect.stringMatching(/^1:\d+ /)],
  ])('%j is told of at its line', (text, problem) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([problem]));
  });

  test('a missing file, a folder, bytes that are no text and a huge file are told of too', () => {
    const messageOf = (name: string): string => {
      try {
        loadCategories(name);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    };
    expect(messageOf(path.join(file.folder, 'none.yaml'))).toContain(
      'none.yaml:1:1 there is no such file: correct CATEGORIES_FILE, or unset it for the default categories',
    );
    expect(messageOf(file.folder)).toContain(':1:1 it is no file');
    expect(problemsOf(Buffer.from([0x61, 0xff, 0xfe]))).toEqual(['1:1 the file is not in UTF-8']);
    expect(problemsOf('#'.repeat(262_145))).toEqual(['1:1 the file has 262145 bytes: at most 262144 are read']);
  });

  it('that stands for billions by its aliases is refused', () => {
    const listOf = (word: string): string => `[${Array.from({ length: 500 }, () => word).join(', ')}]`;
    const others = Array.from({ length: 100 }, (_, index) => `- name: c${index}\n  phrases: *p\n`).join('');
    const told = (word: string): string[] =>
      problemsOf(`categories:\n- name: a\n  phrases: &p ${listOf(word)}\n${others}`);
    expect(told('x')).toContainEqual(expect.stringMatching(/the file has more than 2000 phrases$/));
    expect(told('x')).toHaveLength(2);
    const empty = told('""');
    expect(empty).toHaveLength(501);
    expect(empty).toContainEqual(
      expect.stringMatching(/the file stands for more than 20000 values: use fewer aliases$/),
    );
  });

  it('with more than it may have is refused', () => {
    const many = Array.from({ length: 201 }, (_, index) => `- name: c${index}\n  phrases: [x]\n`).join('');
    expect(problemsOf(`categories:\n${many}`)).toEqual(['2:1 there may be at most 200 categories']);
    const heavy = Array.from({ length: 30 }, () => "'(?:a|b){60}'").join(', ');
    expect(problemsOf(inCategory(`patterns: [${heavy}]`))).toEqual([
      expect.stringMatching(/with it the patterns of the file are too large together: use phrases where they do$/),
    ]);
  });
});
