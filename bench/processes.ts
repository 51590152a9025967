import { Child } from './child.ts';

/** The child processes of a lab: each is started when first wanted, and stays up until the lab goes. */
export class Processes {
  readonly #started = new Map<string, Promise<Child>>();

  /** The process of that name, started with these settings where it is not up yet. */
  async shared(
    name: string,
    module: string,
    env: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<Child> {
    let child = this.#started.get(name);
    if (child === undefined) {
      child = Child.start(module, env, flags);
      this.#started.set(name, child);
    }
    return child;
  }

  async stop(): Promise<void> {
    const children = [...this.#started.values()];
    this.#started.clear();
    // One that never came up has nothing to stop: whoever asked for it has heard why.
    await Promise.allSettled(children.map(async (child) => (await child).stop()));
  }
}
