import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** What a card is drawn with: the program, as WebAssembly, and the faces, as TrueType. */
export interface Tools {
  readonly program: Uint8Array<ArrayBuffer>
  readonly faces: readonly Uint8Array[]
}

/** Reads the program, once in a process or thread. */
export async function readyToDraw({ program }: Tools): Promise<void> {
  await initWasm(program)
}

/** An SVG as a PNG of its own size. No face of the machine is used: a card is the same everywhere. */
export function drawPng(svg: string, { faces }: Tools): Uint8Array {
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...faces], defaultFontFamily: 'Public Sans', loadSystemFonts: false },
  } as ConstructorParameters<typeof Resvg>[1])
  try {
    return drawing.render().asPng()
  } finally {
    drawing.free()
  }
}
