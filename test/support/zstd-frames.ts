/** Hand-made frames of zstd (RFC 8878): blocks as they are or repeating a byte, for content of any kind without a compressor. */

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** No single segment, no checksum, no size: a window descriptor follows. */
const FLAGS = 0x00;
/** 1 MiB. */
const WINDOW = 10 << 3;
const BLOCK_BYTES = 100_000;

/** A frame that holds the content uncompressed. */
export function storedFrame(content: Uint8Array, blockBytes = BLOCK_BYTES): Buffer {
  const parts: Uint8Array[] = [Buffer.from([...MAGIC, FLAGS, WINDOW])];
  for (let from = 0; from === 0 || from < content.length; from += blockBytes) {
    const block = content.subarray(from, from + blockBytes);
    parts.push(blockHead(0, block.length, from + blockBytes >= content.length), Buffer.from(block));
  }
  return Buffer.concat(parts);
}

/** A frame of blocks that each repeat one byte 128 Ki times. */
export function runFrame(byte: number, blocks: number): Buffer {
  const block = Buffer.concat([blockHead(1, 131_072, false), Buffer.of(byte)]);
  const last = Buffer.concat([blockHead(1, 131_072, true), Buffer.of(byte)]);
  return Buffer.concat([Buffer.from([...MAGIC, FLAGS, WINDOW]), ...Array<Buffer>(blocks - 1).fill(block), last]);
}

/** A frame that decoders pass over. */
export function skippableFrame(content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a53);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** A frame whose header asks for a window of 2^(10 + exponent) bytes. */
export function windowFrame(exponent: number, content: Uint8Array): Buffer {
  const frame = storedFrame(content);
  frame[5] = exponent << 3;
  return frame;
}

function blockHead(kind: number, size: number, isLast: boolean): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntLE((isLast ? 1 : 0) | (kind << 1) | (size << 3), 0, 3);
  return head;
}

/** What the frames below hold. */
export const SIXTY_LINES = Array.from({ length: 60 }, (_, index) => {
  const reply = index % 3 === 0 ? 'yes, please do' : 'no, thank you';
  const transcript = `Agent: hello ${index} Customer: ${reply}`;
  return `{"call_id":"call_${(index * 7919) % 1009}","agent_name":"Ann","transcript_text":"${transcript}"}\n`;
}).join('');

/** Written by the zstd command 1.5.7: at level 19 with a checksum, at 1 without, and at -4 with repeated tables. */
export const SIXTY_LINES_FRAMES = {
  'level 19': Buffer.from(
    'KLUv/QRoBQwAtpQ4G2Bt2gN7A0/7KpCdFQBQRFHZ3Zsr459Jl8woIkEALgApAJBBaRxM4zCUxdFElECjWUCR4zFQSoEcp0EogQjSRISIkWgUHA/TiNKSnkeQAqlZMA8hepoDk5ZUgWRIEByHKSRJuLd618083Ccz9p0dmyViGfP7yr37Vuv879uIlXlY+4AiiuJhEJGyQI9pMmCSAn/3MtdvsVH1ma1Pxio77JvhFRZmvktZd62V0+x+RVzLu1W747rtrjMOnU/OrdssRUXLVL0xbl+qmWXrVd69v8m/3TPr8/K89hsi/vw7qr23AnuoIUwb7zHsG2ApSJI2EmAQQBAYQXCCICFYIfjjBfxQuggMNZ8DV4hF67QmBUpwXuZqCJa5MhSTzDOLg74Jr8spnijMJGFjhfKmkaw0QxukWFRHBgytTZ6EQc3VjMZoLudxOI82Umt2zKU5N+ykDcnc/JZHz2hUi2Eusysj0flRqSvjzAiypupBfwyhtAXKno2pkJ0A759WNaE/SgAHwQ==',
    'base64',
  ),
  'level 1': Buffer.from(
    'KLUv/QBIDQ0AJpU6HXDF6eqkQg5ApV+BXxyGqhoqoCW7yS5Gl/S/uMcCPwAyACsAqXGQRUowq2EEHDvMsqTDQZZKhgFC0BpIK1kKxILQKGWx0IGUGiAEpYSikqWSQUEHsmRZFAJCUAGRLItCQAQBvYfZt+75eOh3m3nu+sr+3fp8v6qo/Zm2i2nNYBpHQCmHdQ5GHa8DFCCmcFKjpEVxjiafnLr7rOtpdpivd4mWlrv66MaOx92o94x7h6qc2beIzYfohv1veJ6Nzagcv+rb1mu8ucus+5eLuHy3z7b4uq6OrceK6316mamuqMmn36b6n+5pip0ZgIKoYUyb99rfoHMKmwMS+BJEMEKQEKwQ3IAIgS7xA1Gs3KqlXHJVtXLlVmv1EiireaGfyLSmMZpgDJu1WAjPBvXMw7AaQmhnSqZqwXpn5jo0qZEaLzZvaMRJoOiUnIXBnQEmburMFHNxj8KSLjfPdZ4ai3gVQJv2UNMDf5eX+yHS6OKl7zGzAv1XFfO3XInJ1MnvkprNSA3KhEAG5OtMUUnpymZkVwXhh4kmjyn9BZ48I78K',
    'base64',
  ),
  'level -4': Buffer.from(
    'KLUv/QRIlRgA1CR7ImNhbGxfaWQiOjAiLCJhZ2VudF9uYW1lIjoiQW5uIiwidHJhbnNjcmlwdF90ZXh0IjoiQWdlbnQ6IGhlbGxvIDAgQ3VzdG9tZXI6IHllcywgcGxlYXNlIGRvIn0KODU2IiwiYWdlbnRfbmFtZSI6IkFubiIsInRyYW5zY3JpcHRfdGV4dCI6IkFnZW50OiBoZWxsbyAxIEN1c3RvbWVyOiBubywgdGhhbmsgeW91NzAzIjIgQ3U1NTAiMyBDdTM5NyI0IEN1MjQ0IjUgQ3U5MTYgQ3U5NDciNyBDdTc5NCI4IEN1NjQxOSBDdTQ4OCIxMDMzNSIxMTgyIjEyOTE4ODUiMTczMiIxNTc5MTQyNiIyNzMiMTEyMCI5IEN1OTc2IjIwIEM4MjMiMjEgQzY3MCIyMiBDNTE3IjMgQ3UzNjQiNCBDdTIxMSI1IEN1MjYgQzkxNCIyNyBDNzYxIjI4IEM2MDgiOSBDdTQ1NSIzMCBDMzAyIjMxIEMxNDkiMzIgQzEwMDUzMyBDODUyIjM0IEM5OSIsMzUgQzU0NiI2IEN1OTMiLDcgQ3UyNDAiOCBDdTgzOSBDOTQzIjQwIEM3OTAiNDEgQzYzNyI0MiBDNDg0IjQzIEMzMzEiNDQgQzE3ODQ1IEMyNDYgQzg4MSI0NyBDNzI4IjQ4IEM1NzUiNDkgQzQyMiI1MCBDMjY5IjUxIEMxMTYiNTIgQzk3MiI1MyBDODE5IjU0IEM2NjYiNTUgQzE1NiBDMzYwIjU3IEMyMDciNTggQzU1OSBDgISogRhj9K39M3CTksK4ARJQEIBgCDKCEYKEYITgIZRAjxP4AcAzk8uc0NyV32pnOiUx5UwplCl3JiTPVPc/y31oDjrIGVq2FMqUO5OEJlDfmaMucSwKwhKSmgsJ2hs/AxKqyoM2Q2VNZ6ZPn05N2ZE9SQ3P5isAaM6m7bBB2v8WyxlNa7Dh7zHt/gXoixGr/bRpE/s2CKzfuGz+BOhNbiA/EyQglkNYKaEMnZv4EyIncDNiMuWolgiN3Wo6o6IqQKsBSgAHwQ==',
    'base64',
  ),
} as const;
