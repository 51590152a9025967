import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';

const redacted = (text: string): string => redactText(text, 'standard').text;

describe('redactText: social security numbers', () => {
  it.each([
    ['My SSN is 123-45-6789', 'My SSN is [SSN]'],
    ['123-45-6789', '[SSN]'],
    ['123 45 6789', '[SSN]'],
    ['social security number 123456789', 'social security number [SSN]'],
    ['my social is one two three, four five, six seven eight nine', 'my social is [SSN]'],
    ['123\u201145\u20116789', '[SSN]'],
    ['SSN 078 05 1120', 'SSN [SSN]'],
    ['ssn: 078051120', 'ssn: [SSN]'],
    ['social 078.05.1120', 'social [SSN]'],
    ['my social is 123 - 45 - 6789', 'my social is [SSN]'],
    ['ss# 123456789', 'ss# [SSN]'],
    ['SS number is 123-45-6789', 'SS number is [SSN]'],
    ['SSN (123-45-6789)', 'SSN ([SSN])'],
    ['my social security is twelve thirty four five six seven eight nine', 'my social security is [SSN]'],
    ['social one twenty three, forty five, sixty seven eighty nine', 'social [SSN]'],
    ['The SIN is 046 454 286', 'The SIN is [SSN]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});

describe('redactText: IBANs and bank accounts', () => {
  it.each([
    ['IBAN DE89 3704 0044 0532 0130 00 thanks', 'IBAN [IBAN] thanks'],
    ['GB82WEST12345698765432', '[IBAN]'],
    ['my iban is FR14 2004 1010 0505 0001 3M02 607', 'my iban is [IBAN]'],
    ['bank account number is 912803456', 'bank account number is [BANK_ACCOUNT]'],
    ['routing number 021000021', 'routing number [BANK_ACCOUNT]'],
    ['sort code 20-10-12 account number 12345678', 'sort code [BANK_ACCOUNT] account number [BANK_ACCOUNT]'],
    [
      'routing number 021000021 and account number 123456789',
      'routing number [BANK_ACCOUNT] and account number [BANK_ACCOUNT]',
    ],
    ['my checking account is one two three four five six seven eight', 'my checking account is [BANK_ACCOUNT]'],
    ['bsb 062-000 account 12345678', 'bsb [BANK_ACCOUNT] account [BANK_ACCOUNT]'],
    ['NL91ABNA0417164300', '[IBAN]'],
    ['IBAN: NL91 ABNA 0417 1643 01', 'IBAN: [IBAN]'],
    ['account and routing: 000123456789 / 110000000', 'account and routing: [BANK_ACCOUNT] / [BANK_ACCOUNT]'],
    ['Wells Fargo checking 1234567890', 'Wells Fargo checking [BANK_ACCOUNT]'],
    [
      'Direct deposit to account 000123456789, routing 110000000',
      'Direct deposit to account [BANK_ACCOUNT], routing [BANK_ACCOUNT]',
    ],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});
