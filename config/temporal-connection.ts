import { loadClientConnectConfig, type ClientConnectConfig } from '@temporalio/envconfig';

export interface TemporalConfig {
  /** For `Connection.connect` and `NativeConnection.connect` alike. */
  connectionOptions: ClientConnectConfig['connectionOptions'] & { address: string };
  namespace: string;
  /** The Web UI's address where it is known: TEMPORAL_UI_URL, or the embedded stack's. */
  uiUrl?: string;
}

/**
 * Temporal's own settings (TEMPORAL_*, profiles in its TOML file) as connection options.
 * With `ignoreFile` no profile is read: one made for another server must not lay its TLS or key over the stack's.
 * Throws an Error when a profile or a certificate file that is named cannot be read.
 */
export function temporalConnection(variables: Readonly<Record<string, string>>, ignoreFile: boolean): TemporalConfig {
  const { connectionOptions, namespace } = loadClientConnectConfig({
    overrideEnvVars: { ...variables },
    disableFile: ignoreFile,
  });
  return {
    connectionOptions: { ...connectionOptions, address: connectionOptions.address ?? 'localhost:7233' },
    namespace: namespace ?? 'default',
    ...(variables['TEMPORAL_UI_URL'] === undefined ? {} : { uiUrl: variables['TEMPORAL_UI_URL'] }),
  };
}
