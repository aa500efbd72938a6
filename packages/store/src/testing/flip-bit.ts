import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'

/** Flips one bit of a file. @param n which, from 0, modulo the number of its bits */
export function flipBit(file: string, n: number): void {
  const handle = openSync(file, 'r+')
  try {
    const at = Math.floor(n / 8) % fstatSync(handle).size
    const byte = Buffer.alloc(1)
    readSync(handle, byte, 0, 1, at)
    byte[0] = (byte[0] ?? 0) ^ (1 << (n % 8))
    writeSync(handle, byte, 0, 1, at)
  } finally {
    closeSync(handle)
  }
}
