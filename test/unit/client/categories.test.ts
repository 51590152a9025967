import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { categoryDocument, categoryLines } from '../../../client/category-lines.ts';
import { describeFailure } from '../../../client/errors.ts';
import type { LoadedCategories } from '../../../config/category-file.ts';
import { categorize } from '../../support/category-definitions.ts';
import { CategoryFile } from '../../support/category-file.ts';

const file = new CategoryFile();
let example: LoadedCategories;

beforeAll(() => {
  const text = readFileSync(new URL('../../../docs/categories.md', import.meta.url), 'utf8');
  example = file.load(/```yaml\n([^]*?)```/.exec(text)?.[1] ?? '');
});

afterAll(() => file.remove());

describe('the example of docs/categories.md', () => {
  it('is printed a line for each category', () => {
    expect(categoryLines(example)).toEqual([
      'category                   from     holds when',
      '-------------------------  -------  ----------------------------------------------------------------------------------------',
      'callback_promised          default  agent says one of 11 phrases',
      'cancellation_risk          default  customer says one of 15 phrases',
      'competitor_mentioned       own      customer says one of 2 phrases',
      'complaint                  default  customer says one of 34 phrases',
      'complaint_without_apology  own      customer says one of 2 phrases, then within 3 turns agent says none of 4 phrases',
      'escalation                 default  customer says one of 8 phrases or agent says one of 6 phrases',
      'greeting_missing           default  agent says none of 10 phrases in first 2 turns',
      'hold                       default  agent says one of 10 phrases',
      'legal_threat               own      customer says one of 3 phrases',
      'loyal_customer_upset       own      customer says one of 1 phrase and customer sentiment and not agent says one of 2 phrases',
      'order_number_given         own      customer says one of 1 pattern in first 50 percent',
      'recording_notice_missing   own      agent says none of 1 phrase in first 3 turns',
      '',
      `version  ${example.version}`,
    ]);
  });

  it('is a document with its definitions', () => {
    const document = categoryDocument(example) as {
      version: string;
      categories: { name: string; isDefault: boolean }[];
    };
    expect(document.version).toBe(example.version);
    expect(document.categories.filter(({ isDefault }) => !isDefault).map(({ name }) => name)).toEqual([
      'competitor_mentioned',
      'complaint_without_apology',
      'legal_threat',
      'loyal_customer_upset',
      'order_number_given',
      'recording_notice_missing',
    ]);
  });

  it('says what it says', () => {
    const own = example.categories.filter(({ isDefault }) => !isDefault).map(({ definition }) => definition);
    const call = `Agent: Hello, how can I help?
Customer: It's about order AB-123456. I've been a customer for ten years, and this is unacceptable.
Agent: I see.
Customer: On Acme Street I heard that Acme Mobile is better. My lawyer will take you to court.
Agent: Well.`;
    expect(categorize(own, call, { label: 'negative', turnScores: [0, -0.6, 0, -0.3, 0] })).toEqual({
      competitor_mentioned: ['3 customer: Acme Mobile'],
      complaint_without_apology: ['1 customer: unacceptable'],
      legal_threat: ['3 customer: My lawyer', '3 customer: take you to court'],
      loyal_customer_upset: [
        "1 customer: It's about order AB-123456. I've been a customer for ten years, and this is unacceptable.",
        '1 customer: been a customer for ten years',
      ],
      order_number_given: ['1 customer: AB-123456'],
      recording_notice_missing: ['0 agent: Hello, how can I help?', '2 agent: I see.', '4 agent: Well.'],
    });
  });
});

it('a wrong category file is a usage error with a line for each problem', () => {
  let told: unknown;
  try {
    file.load('categories:\n  - name: x\n    phrase: [a]\n');
  } catch (error) {
    told = describeFailure(error);
  }
  expect(told).toEqual({
    exitCode: 2,
    message: [
      `${file.path}:2:5 a condition needs phrases, patterns or call_sentiment`,
      `${file.path}:3:5 unknown key "phrase": did you mean phrases?`,
      `Correct the file, and look at it with: converza categories check ${file.path}`,
    ].join('\n'),
  });
});
