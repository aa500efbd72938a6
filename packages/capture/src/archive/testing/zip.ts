import { crc32, deflateRawSync } from 'node:zlib'

/** A member of a zip, and what the zip wrongly says of it. */
export interface ZipMember {
  readonly name: string
  readonly bytes: Uint8Array
  readonly deflated?: boolean
  /** General purpose flags; 1 says encrypted. */
  readonly flags?: number
  readonly method?: number
  /** What the directory says that it unpacks to. */
  readonly size?: number
  /** The member whose bytes it has too, by its place. */
  readonly sharesWith?: number
}

/** The flag that names are UTF-8. */
const UTF8 = 0x800

/** A zip (APPNOTE 6.3) byte by byte, so that it can be wrong. */
export function zipOf(members: readonly ZipMember[], count = members.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let at = 0
  for (const member of members) {
    const { name, bytes, deflated = false, flags = 0, size = bytes.length, sharesWith } = member
    const data = deflated ? deflateRawSync(bytes) : Buffer.from(bytes)
    const method = member.method ?? (deflated ? 8 : 0)
    const common = Buffer.alloc(26)
    for (const [value, offset] of [
      [20, 0],
      [flags | UTF8, 2],
      [method, 4],
    ] as const)
      common.writeUInt16LE(value, offset)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const offset = sharesWith === undefined ? at : (offsets[sharesWith] ?? 0)
    offsets.push(offset)
    if (sharesWith === undefined) {
      const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
      bodies.push(body)
      at += body.length
    }
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, central, end])
}
