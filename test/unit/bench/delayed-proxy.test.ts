import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { DelayedProxy } from '../../../bench/delayed-proxy.ts';

const DELAY_MS = 60;

let server: Server;
let proxy: DelayedProxy;
beforeEach(async () => {
  // Answers each piece with the same in brackets, and its client's end with its own.
  server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('data', (chunk: Buffer) => socket.write(`[${chunk.toString()}]`));
    socket.on('end', () => socket.end('over'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = await DelayedProxy.listen({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
});
afterEach(async () => {
  await proxy.close();
  server.close();
});

async function client(): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port: proxy.port, allowHalfOpen: true });
  await once(socket, 'connect');
  return socket;
}

async function answerMs(socket: Socket): Promise<number> {
  const startedAt = performance.now();
  socket.write('a');
  await once(socket, 'data');
  return performance.now() - startedAt;
}

test('an answer comes the delay later, and at once when it is taken away', async () => {
  const socket = await client();
  proxy.delayMs = DELAY_MS;
  expect(await answerMs(socket)).toBeGreaterThanOrEqual(DELAY_MS - 2);
  proxy.delayMs = 0;
  expect(await answerMs(socket)).toBeLessThan(DELAY_MS);
  socket.destroy();
});

test('answers keep their order though the delay grows shorter, and the end comes last', async () => {
  const socket = await client();
  const whole = text(socket);
  proxy.delayMs = DELAY_MS;
  socket.write('first');
  await new Promise((resolve) => setTimeout(resolve, DELAY_MS / 3));
  proxy.delayMs = 0;
  socket.write('second');
  await new Promise((resolve) => setTimeout(resolve, DELAY_MS / 3));
  socket.end();
  expect(await whole).toBe('[first][second]over');
});

test('large answers come whole', async () => {
  const piece = 'x'.repeat(1_000_000);
  const socket = await client();
  const whole = text(socket);
  proxy.delayMs = 5;
  for (let time = 0; time < 40; time++) socket.write(piece);
  socket.end();
  expect((await whole).replaceAll(/[[\]]/g, '')).toHaveLength(40 * piece.length + 'over'.length);
});

test('a server that breaks the connection off breaks it for the client', async () => {
  const [socket, [served]] = await Promise.all([client(), once(server, 'connection') as Promise<[Socket]>]);
  const broken = once(socket, 'close');
  served.resetAndDestroy();
  await expect(broken).rejects.toThrow('ECONNRESET');
});
