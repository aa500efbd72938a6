import { RefusedError } from '../../captured.ts'
import type { ArchiveLimits } from '../limits.ts'

/** Counts what goes in and what comes out of an archive, and refuses what is endless or a bomb. */
export class Budget {
  readonly limits: ArchiveLimits
  #stored = 0
  #unpacked = 0

  constructor(limits: ArchiveLimits) {
    this.limits = limits
  }

  /** Bytes of the file itself. */
  stored(bytes: number): void {
    this.#stored += bytes
  }

  /**
   * Bytes with a compression undone.
   * @throws {RefusedError} `too-large`, `bomb`
   */
  unpacked(bytes: number): void {
    this.#unpacked += bytes
    const { total, ratio, ratioFrom } = this.limits
    if (this.#unpacked > total)
      throw new RefusedError('too-large', `The archive unpacks to more than ${total} bytes.`)
    if (this.#unpacked > ratioFrom && this.#unpacked > ratio * this.#stored)
      throw new RefusedError(
        'bomb',
        `The archive unpacks to more than ${ratio} times its size: ${this.#stored} bytes became ${this.#unpacked}.`,
      )
  }
}

/** Passes bytes on, and counts them as the file's. */
export async function* countStored(
  source: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    budget.stored(chunk.length)
    yield chunk
  }
}

/** Passes bytes on, and counts them as unpacked. @throws {RefusedError} `too-large`, `bomb` */
export async function* countUnpacked(
  source: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    budget.unpacked(chunk.length)
    yield chunk
  }
}
