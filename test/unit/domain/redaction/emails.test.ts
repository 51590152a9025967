import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';

const redacted = (text: string): string => redactText(text, 'standard').text;

describe('redactText: e-mail addresses', () => {
  it.each([
    ['jane@example.com', '[EMAIL]'],
    ['Jane.Doe+x@Mail.Example.co.uk!', '[EMAIL]!'],
    ['jane at example dot com', '[EMAIL]'],
    ['my email is jane dot doe at gmail dot com', 'my email is [EMAIL]'],
    ['j underscore doe at yahoo dot co dot uk', '[EMAIL]'],
    ['jane [at] example [dot] com', '[EMAIL]'],
    ['jane(at)example.com', '[EMAIL]'],
    ['j a n e at g m a i l dot c o m', '[EMAIL]'],
    ['j a n e @ g m a i l . c o m', '[EMAIL]'],
    ['jane＠example．com', '[EMAIL]'],
    ['jane@example dot com', '[EMAIL]'],
    ['jane @ example.com', '[EMAIL]'],
    ['my email is jane99 at gmail', 'my email is [EMAIL]'],
    ['mailto:jane@example.com>', 'mailto:[EMAIL]>'],
    ['jane%40example.com', '[EMAIL]'],
    ['jane&#64;example.com', '[EMAIL]'],
    ['josé.garcía@correo.es', '[EMAIL]'],
    ['email: jane_doe-99@sub.example.org.', 'email: [EMAIL].'],
    ["it's j dot smith four five at outlook dot com", "it's [EMAIL]"],
    ['write to john.smith at company dot co dot uk', 'write to [EMAIL]'],
    ['john dash smith at my company dot com', '[EMAIL]'],
    ['email john, underscore, smith, at, gmail, dot, com', 'email [EMAIL]'],
    ['my email address is bob at example.com, please', 'my email address is [EMAIL], please'],
    ['jane.doe@example.com jane dot doe at example dot com JANE.DOE@EXAMPLE.COM', '[EMAIL] [EMAIL] [EMAIL]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});
