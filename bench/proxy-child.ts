import { answerRequests, handedEnv } from './child.ts';
import { DelayedProxy } from './delayed-proxy.ts';

/** Sets how late the answers come from now on. */
export interface ProxyRequest {
  readonly delayMs: number;
}

export interface ProxyAnswer {
  /** Where clients reach the server through it. */
  readonly url: string;
}

// A proxy of the lab's S3 server in a process of its own: what it costs is no part of the Worker's.
const { hostname, port } = new URL(handedEnv()['AWS_ENDPOINT_URL_S3'] ?? '');
const proxy = await DelayedProxy.listen({ host: hostname, port: Number(port) });

answerRequests(async (request): Promise<ProxyAnswer> => {
  proxy.delayMs = (request as ProxyRequest).delayMs;
  return { url: `http://127.0.0.1:${proxy.port}` };
});
