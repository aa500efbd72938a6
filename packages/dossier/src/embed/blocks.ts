import { element } from './xml.ts'

/** Something drawn from y = 0 downwards, and how high it is, px. */
export interface Block {
  readonly body: string
  readonly height: number
}

/** A drawing, as the inside of an `<svg>`, and its size, px. */
export interface Drawn extends Block {
  readonly width: number
}

/** Blocks one below the other. */
export function below(blocks: readonly Block[], gap: number): Block {
  let y = 0
  const bodies = blocks.map(({ body, height }) => {
    const moved = movedBy(0, y, body)
    y += height + gap
    return moved
  })
  return { body: bodies.join(''), height: Math.max(0, y - gap) }
}

/** Blocks over one another, that were drawn side by side. */
export function beside(blocks: readonly Block[]): Block {
  return {
    body: blocks.map(({ body }) => body).join(''),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  }
}

export function movedBy(x: number, y: number, body: string): string {
  if (body === '' || (Math.round(x) === 0 && Math.round(y) === 0)) return body
  return element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, body)
}
