import { describe, expect, it } from '@jest/globals';
import { readTranscript } from '../../../domain/transcript.ts';

/** The turns as `a|words`, with the verdict on the labels first. */
function read(text: string): string[] {
  const { turns, speakerLabels } = readTranscript(text);
  return [speakerLabels, ...turns.map((turn) => `${turn.speaker.slice(0, 1)}|${turn.text}`)];
}

describe('labels that name a side', () => {
  it.each([
    'Rep: Hi. Caller: Hello',
    'REPRESENTATIVE: Hi. CLIENT: Hello',
    'Advisor: Hi. Buyer: Hello',
    'adviser: Hi. shopper: Hello',
    'Operator: Hi. Subscriber: Hello',
    'Customer Service Representative: Hi. Customer: Hello',
    'Customer service: Hi. Customer: Hello',
    'Virtual Assistant: Hi. User: Hello',
    'Host: Hi. Guest: Hello',
    'Agent 1: Hi. Customer 2: Hello',
    'Agent #1: Hi. Customer #1: Hello',
    'AGENT_01: Hi. CUSTOMER_01: Hello',
    'Agent (Maria): Hi. Customer (John): Hello',
    'Maria (Agent): Hi. John (Customer): Hello',
    'Agent Maria Lopez: Hi. Customer John: Hello',
    'AGENT - Hi. CUSTOMER - Hello',
    'Agent – Hi. Customer – Hello',
    'Agent | Hi. Customer | Hello',
    'Maria [Agent]: Hi. John [Customer]: Hello',
    'Agent - Maria: Hi. Customer - John: Hello',
    'Agent/Maria: Hi. Customer/John: Hello',
    'Rep.: Hi. Cust.: Hello',
    '### Agent: Hi. ### Customer: Hello',
    '• Agent: Hi. • Customer: Hello',
    'Agent> Hi. Customer> Hello',
    '[Agent] Hi. [Customer] Hello',
    '[Agent]: Hi. [Customer]: Hello',
    '<Agent> Hi. <Customer> Hello',
    '**Agent:** Hi. **Customer:** Hello',
    '**Agent**: Hi. **Customer**: Hello',
    '- Agent: Hi. - Customer: Hello',
    '1. Agent: Hi. 2. Customer: Hello',
    'Seller: Hi. Prospect: Hello',
  ])('in %j', (text) => {
    expect(read(text)).toEqual(['named', 'a|Hi.', 'c|Hello']);
  });

  it('takes a supervisor for the agent side and a second customer for the customer side', () => {
    expect(read('Agent: Hi. Customer: Your boss. Supervisor: Dana here. Customer 2: Me too.')).toEqual([
      'named',
      'a|Hi.',
      'c|Your boss.',
      'a|Dana here.',
      'c|Me too.',
    ]);
  });

  it('gives recorded voices to nobody', () => {
    expect(read('IVR: Press one. Customer: Hello? IVR: Press two. Agent: Hi.')).toEqual([
      'named',
      'u|Press one.',
      'c|Hello?',
      'u|Press two.',
      'a|Hi.',
    ]);
  });

  it('takes a system for the agent where nothing else answers, and says that it inferred it', () => {
    const dialogue = 'System: Where to? User: Home. System: Booked.';
    expect(read(dialogue)).toEqual(['inferred', 'a|Where to?', 'c|Home.', 'a|Booked.']);
    expect(read('USER: I need a cab SYSTEM: Where? USER: Home SYSTEM: ok')).toEqual([
      'inferred',
      'c|I need a cab',
      'a|Where?',
      'c|Home',
      'a|ok',
    ]);
    expect(read(`Agent: Hi. ${dialogue}`)).toEqual(['named', 'a|Hi.', 'u|Where to?', 'c|Home.', 'u|Booked.']);
  });
});

describe('times, which nobody speaks', () => {
  it.each([
    '[00:12] Agent: Hi. [00:15] Customer: Hello',
    '(00:01:12) Agent: Hi. (00:01:15) Customer: Hello',
    '00:12 Agent: Hi. 00:15 Customer: Hello',
    '10:30:01 AM Agent: Hi. 10:30:05 AM Customer: Hello',
    '[00:12 - 00:15] Agent: Hi. [00:15 - 00:16] Customer: Hello',
    '[2024-03-05 14:03:22] Agent: Hi. [2024-03-05 14:03:25] Customer: Hello',
    '[0.00s - 2.50s] Agent: Hi. [2.50s - 3.00s] Customer: Hello',
    'Agent [00:12]: Hi. Customer [00:15]: Hello',
    'Agent (00:12): Hi. Customer (00:15): Hello',
    'Agent 00:12: Hi. Customer 00:15: Hello',
    'Agent: [00:12] Hi. Customer: [00:15] Hello',
    'Agent 00:12 Hi. Customer 00:15 Hello',
    '[Agent 00:12] Hi. [Customer 00:15] Hello',
    '[00:12 Agent] Hi. [00:15 Customer] Hello',
    '1 00:00:01,000 --> 00:00:04,000 Agent: Hi. 2 00:00:04,500 --> 00:00:06,000 Customer: Hello',
    'WEBVTT 00:00.000 --> 00:04.000 align:start <v Agent>Hi.</v> 00:04.000 --> 00:05.000 <v Customer>Hello</v>',
  ])('at labels in %j', (text) => {
    expect(read(text)).toEqual(['named', 'a|Hi.', 'c|Hello']);
  });

  it('without labels divide the speech', () => {
    expect(read('[00:01] Hello. [00:05] Hi there.')).toEqual(['none', 'u|Hello.', 'u|Hi there.']);
  });

  it.each([
    ['Agent: We have (10:30) and (11:30). Customer: At 10:30', 'a|We have (10:30) and (11:30).', 'c|At 10:30'],
    ['00:12 Agent: We have 3 00:15 Customer: I want 2 00:17 Agent: Ok', 'a|We have 3', 'c|I want 2', 'a|Ok'],
    ['00:12 Agent: We have 3 Customer: Ok', 'a|We have 3', 'c|Ok'],
    ['Agent: See you at 10:30 Customer: 2:1', 'a|See you at 10:30', 'c|2:1'],
    ['Agent: Come (10:30) please. (11:30) is full. Customer: Ok', 'a|Come (10:30) please. (11:30) is full.', 'c|Ok'],
  ])('are speech in %j', (text, ...turns) => {
    expect(read(text)).toEqual(['named', ...turns]);
  });
});

describe('colons in speech', () => {
  it.each([
    'I told the agent: no',
    'The time is 10:30',
    'note: buy milk. total: 5',
    'Note: the price is $5. Total: $10. Note: paid. Total: $3',
    'My email: a@b.com and http://x.y/z',
    'I saw it at 10:30 - the agent - and Alien: Covenant too. Alien: Covenant was fine.',
  ])('leave %j one turn', (text) => {
    expect(read(text)).toEqual(['none', `u|${text}`]);
  });

  it.each([
    'Customer: the customer: he said no.',
    'Customer: My name: John. Name: John Smith. Phone: 555. Name: Jane.',
    'Customer: Person 1: Ann. Person 2: Bob.',
    'Customer: Bot: Where to? User: Home',
    'Customer: Options. Customer service: 555-1234. Sales: 555-2222. ok',
    'Customer: add a user: bob, then a guest: ann',
    'Customer: the City Centre: nice',
  ])('leave %j one turn of the customer', (text) => {
    expect(read(`${text} Agent: Ok`)).toEqual(['named', `c|${text.slice('Customer: '.length)}`, 'a|Ok']);
  });

  it.each(['Customer: Person 1: Ann. Person 2: Bob.', 'Customer: I spoke to Agent Smith: he lied.'])(
    'leave %j one turn where nobody else speaks',
    (text) => {
      expect(read(text)).toEqual(['named', `c|${text.slice('Customer: '.length)}`]);
    },
  );

  it('keep a header of the call apart from its labels', () => {
    expect(read('Agent Name: Maria. Customer ID: 7. Agent: Hi. Customer: Hello')).toEqual([
      'named',
      'u|Agent Name: Maria. Customer ID: 7.',
      'a|Hi.',
      'c|Hello',
    ]);
  });

  it('keep a placeholder in brackets in speech', () => {
    expect(read('[Agent] Dear [Customer], hi. [Customer] Hello')).toEqual([
      'named',
      'a|Dear [Customer], hi.',
      'c|Hello',
    ]);
  });

  it('keep the words before a label without a stop between', () => {
    expect(read('agent: please make the call customer: ok')).toEqual(['named', 'a|please make the call', 'c|ok']);
    expect(read('Caller: hello there Rep: hi')).toEqual(['named', 'c|hello there', 'a|hi']);
    expect(read('caller: hello there rep: hi')).toEqual(['named', 'c|hello there', 'a|hi']);
    expect(read('Agent: to the City Centre Customer: thanks Agent: sure thanks Customer: bye')).toEqual([
      'named',
      'a|to the City Centre',
      'c|thanks',
      'a|sure thanks',
      'c|bye',
    ]);
  });
});

describe('labels that only tell speakers apart', () => {
  it.each([
    ['Speaker 0', 'Speaker 1'],
    ['SPEAKER_00', 'SPEAKER_01'],
    ['Speaker A', 'Speaker B'],
    ['spk_0', 'spk_1'],
    ['S1', 'S2'],
    ['Channel 1', 'Channel 2'],
    ['Person 1', 'Person 2'],
    ['Maria', 'John'],
    ['Maria Rossi', 'John'],
    ['Dr. Rossi', 'Mr. Doe'],
    ['A', 'B'],
  ])('%s and %s get their sides by what they say', (one, other) => {
    expect(
      read(`${one}: Thank you for calling, how can I help? ${other}: I want to book a room. ${one}: Of course.`),
    ).toEqual(['inferred', 'a|Thank you for calling, how can I help?', 'c|I want to book a room.', 'a|Of course.']);
    expect(read(`${one}: I want to cancel my order. ${other}: Let me check your order. ${one}: Fine.`)).toEqual([
      'inferred',
      'c|I want to cancel my order.',
      'a|Let me check your order.',
      'c|Fine.',
    ]);
  });

  it('stay unknown where what they say is thin', () => {
    expect(read('Speaker 1: Hello. Speaker 2: Hi there.')).toEqual(['none', 'u|Hello.', 'u|Hi there.']);
    expect(read('Maria: Hi. John: Hey. Maria: So. John: Well.')).toEqual([
      'none',
      'u|Hi.',
      'u|Hey.',
      'u|So.',
      'u|Well.',
    ]);
  });

  it('take two names said once each for labels only where the sides are plain', () => {
    expect(read('Maria: How can I help you? John: I need a new phone.')).toEqual([
      'inferred',
      'a|How can I help you?',
      'c|I need a new phone.',
    ]);
    expect(read('Breakfast: eggs. Lunch: soup.')).toEqual(['none', 'u|Breakfast: eggs. Lunch: soup.']);
  });

  it('are the other side of the one that is named', () => {
    expect(read('Maria: Well. Customer: No. Maria: Fine.')).toEqual(['inferred', 'a|Well.', 'c|No.', 'a|Fine.']);
    expect(read('Agent: Well. Speaker 2: No. Agent: Fine. Speaker 2: Bye.')).toEqual([
      'inferred',
      'a|Well.',
      'c|No.',
      'a|Fine.',
      'c|Bye.',
    ]);
  });

  it('leave a third speaker unknown whose words tell nothing', () => {
    expect(
      read('Speaker 1: How can I help you? Speaker 2: I want to buy a car. Speaker 3: Hm. Speaker 1: Let me check.'),
    ).toEqual(['inferred', 'a|How can I help you?', 'c|I want to buy a car.', 'u|Hm.', 'a|Let me check.']);
  });

  it('finds a name behind words that nobody ended with a stop', () => {
    expect(read('Maria: How can I help John: I need a taxi Maria: Thanks John: Bye')).toEqual([
      'inferred',
      'a|How can I help',
      'c|I need a taxi',
      'a|Thanks',
      'c|Bye',
    ]);
  });
});

describe('transcripts without labels', () => {
  it.each([
    ['dashes', '- Hello. - Hi, well - yes. - Fine.', ['Hello.', 'Hi, well - yes.', 'Fine.']],
    ['caption marks', '>> Hello. >> Hi.', ['Hello.', 'Hi.']],
    ['quotes', '"Hello." "Hi, I said." "Bye."', ['Hello.', 'Hi, I said.', 'Bye.']],
    ['lines', 'Hello.\nHi.\r\n\r\nBye.', ['Hello.', 'Hi.', 'Bye.']],
    ['nothing', 'Hello. Hi - I called. "Yes."', ['Hello. Hi - I called. "Yes."']],
  ])('are divided by %s', (_what, text, turns) => {
    expect(read(text)).toEqual(['none', ...turns.map((turn) => `u|${turn}`)]);
  });

  it('hold no turn where they hold no words', () => {
    expect(['', '  ', 'Agent:', 'Agent: Customer:'].map(read)).toEqual([['none'], ['none'], ['none'], ['none']]);
  });
});
