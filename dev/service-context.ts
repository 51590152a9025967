import type { ToolSettings } from '../config/tool-settings.ts';
import type { ServerName, ServerProcess } from './server-process.ts';

export const PORT_NAMES = [
  'postgres',
  'temporal',
  'temporalUi',
  'temporalHttp',
  'temporalMetrics',
  's3',
  's3Grpc',
  's3Master',
  's3MasterGrpc',
  's3Volume',
  's3VolumeGrpc',
  's3Filer',
  's3FilerGrpc',
] as const;

export type Ports = Readonly<Record<(typeof PORT_NAMES)[number], number>>;

/** What every server of one stack needs to start. */
export interface ServiceContext {
  dataDir: string;
  /** Names this data folder's files outside of it. */
  stackId: string;
  ports: Ports;
  tools: ToolSettings;
  /** Speed before safety: tests. */
  fast: boolean;
  /** Aborts when the start is given up, because of the caller or because a server ended. */
  signal: AbortSignal;
  log: (line: string) => void;
  logFile: (name: ServerName) => string;
  /** To be called at once for each server: from here on it is recorded and watched. */
  started: (server: ServerProcess) => void;
}
