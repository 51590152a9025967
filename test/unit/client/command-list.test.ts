import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS, registerCommands } from '../../../client/command-list.ts';

const program = async (...args: string[]): Promise<Command> => {
  const made = new Command('converza');
  await registerCommands(made, args);
  return made;
};
const nameOf = (listed: string): string => listed.split(' ')[0] ?? '';

describe('the list of commands', () => {
  test.each(COMMANDS.map(({ name }) => [nameOf(name)]))('shows %s as it is', async (name) => {
    const help = (await program()).helpInformation();
    expect((await program(name)).helpInformation()).toBe(help);
    expect((await program('help', name)).helpInformation()).toBe(help);
  });

  test.each(COMMANDS.map(({ name }) => [nameOf(name)]))('brings %s whole when it is asked for', async (name) => {
    const listed = (await program()).commands.find((command) => command.name() === name);
    const whole = (await program('--json', name)).commands.find((command) => command.name() === name);
    expect(whole?.helpInformation().length).toBeGreaterThan(listed?.helpInformation().length ?? 0);
  });
});
