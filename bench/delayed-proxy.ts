import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Something that a server said, and when its client is to hear of it; null for the end. */
interface Held {
  readonly dueMs: number;
  readonly chunk: Buffer | null;
}

/** Bytes of one connection that are held back at most; the server waits until there is room. */
const HELD_BYTES = 16 * 1024 * 1024;

/** A TCP relay that hands on at once what clients say, and what the server answers a given time later, in order. */
export class DelayedProxy {
  /** For what arrives from now on; what is held already keeps its time. */
  delayMs = 0;
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  private constructor(upstream: Address) {
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => this.#relay(client, upstream));
  }

  /** A relay to that address, on a free port of this machine. */
  static async listen(upstream: Address): Promise<DelayedProxy> {
    const proxy = new DelayedProxy(upstream);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends it, with the connections that are open. */
  async close(): Promise<void> {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  #relay(client: Socket, { host, port }: Address): void {
    const server = connect({ host, port, noDelay: true, allowHalfOpen: true });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#open.add(one);
      // A connection that breaks on one side is broken for the other, as it would be without the relay.
      one.on('error', () => other.resetAndDestroy());
      one.once('close', () => {
        this.#open.delete(one);
        if (one === client) server.destroy();
      });
    }
    client.pipe(server);
    this.#handOnLate(server, client);
  }

  #handOnLate(server: Socket, client: Socket): void {
    const held: Held[] = [];
    let heldBytes = 0;
    let isWaiting = false;
    const handOn = (): void => {
      isWaiting = false;
      for (let next = held[0]; next !== undefined; next = held[0]) {
        const leftMs = next.dueMs - performance.now();
        if (leftMs > 0) {
          isWaiting = true;
          setTimeout(handOn, leftMs);
          return;
        }
        held.shift();
        if (client.destroyed) continue;
        if (next.chunk === null) client.end();
        else {
          heldBytes -= next.chunk.length;
          client.write(next.chunk);
        }
      }
      if (client.writableNeedDrain) client.once('drain', () => server.resume());
      else server.resume();
    };
    const hold = (chunk: Buffer | null): void => {
      // Never before what was said earlier, though the delay has become shorter since.
      const dueMs = Math.max(performance.now() + this.delayMs, held.at(-1)?.dueMs ?? 0);
      held.push({ dueMs, chunk });
      heldBytes += chunk?.length ?? 0;
      if (heldBytes > HELD_BYTES || client.writableNeedDrain) server.pause();
      if (!isWaiting) handOn();
    };
    server.on('data', hold);
    server.on('end', () => hold(null));
  }
}
