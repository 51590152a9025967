import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { confirm } from '../../../client/confirm.ts';
import { forgetQuestion } from '../../../client/forget-lines.ts';

describe('the question before a call is forgotten', () => {
  it.each([
    ['y\n', true],
    [' YES \n', true],
    ['n\n', false],
    ['\n', false],
    ['yesterday\n', false],
    ['y', true],
    ['', false],
  ])('takes %j for %j', async (typed, answer) => {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(typed);
    expect(await confirm('Sure?', { input, output })).toBe(answer);
    output.end();
    expect(await text(output)).toContain('Sure? [y/N] ');
  });

  it('names how many calls go, and what stays', () => {
    expect(forgetQuestion(1, 1)).toBe(
      'Forget 1 call, of which the tables hold 1? This cannot be undone. The objects in S3, backups and logs are not touched: what they hold of a call stays there.',
    );
    expect(forgetQuestion(1_200, 3)).toMatch(/^Forget 1,200 calls, of which the tables hold 3\?/);
  });
});
