import { describe, expect, it } from '@jest/globals';
import { parseCallRecord } from '../../../domain/call-record.ts';
import { normaliseAgentName } from '../../../domain/agent-name.ts';

describe('normaliseAgentName', () => {
  it.each([
    ['maria gonzalez', 'Maria Gonzalez'],
    ['MARIA  GONZALEZ', 'Maria Gonzalez'],
    [' Maria\u00a0Gonzalez\n', 'Maria Gonzalez'],
    ["LIAM O'BRIEN", "Liam O'Brien"],
    ['liam o’brien', 'Liam O’Brien'],
    ["the boss's aide", "The Boss's Aide"],
    ['ronald mcdonald', 'Ronald McDonald'],
    ['MCDONALD', 'McDonald'],
    ['jean-luc picard', 'Jean-Luc Picard'],
    ['j. r. r. tolkien', 'J. R. R. Tolkien'],
    ['HENRY FORD III', 'Henry Ford III'],
    ['José', 'José'],
    ['JOSE\u0301', 'José'],
    ['STRAUß', 'STRAUß'],
    ['ßtraub', 'ßtraub'],
    ['ольга петрова', 'Ольга Петрова'],
    ['ΝΙΚΟΣ', 'Νικος'.replace(/σ$/, 'ς')],
    ['Ronald MacDonald', 'Ronald MacDonald'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['陈伟', '陈伟'],
    ['ნინო', 'ნინო'],
    ['محمد علی', 'محمد علی'],
    ['Mar\u200bia\u202e', 'Maria'],
    ['agent@example.com', 'agent@example.com'],
    ['agent 007', 'Agent 007'],
    ['', 'Unknown Agent'],
    [' \u200b\t', 'Unknown Agent'],
  ])('makes %j %j', (name, expected) => {
    expect(normaliseAgentName(name)).toBe(expected);
  });

  it('gives the same name when applied twice', () => {
    for (const name of ["d'ANGELO", 'O’NEILL-MCKAY', 'van der berg', 'ii', 'a'.repeat(199)]) {
      expect(normaliseAgentName(normaliseAgentName(name))).toBe(normaliseAgentName(name));
    }
  });
});

describe('agent_name of a record', () => {
  const parse = (agentName: unknown) =>
    parseCallRecord({ call_id: 1, timestamp: 0, transcript_text: 'x', agent_name: agentName }, { timeZone: 'UTC' });

  it.each([[undefined], [null], [''], ['  ']])('%j is the unknown agent', (agentName) => {
    expect(parse(agentName)).toMatchObject({ ok: true, record: { agentName: 'Unknown Agent' } });
  });

  it.each([[7], [true], [['Maria']], [{}], ['x'.repeat(201)]])('%j is invalid', (agentName) => {
    expect(parse(agentName)).toMatchObject({ ok: false, reason: 'invalid_agent_name', callId: '1' });
  });

  it('may have 200 characters', () => {
    expect(parse(`X${'y'.repeat(199)}`)).toMatchObject({ ok: true });
  });
});
