import { textWidth } from '../lines/metrics.ts'

/** Texts of two words each, so that they can break, by their width at a size. */
function texts(size: number): { readonly text: string; readonly width: number }[] {
  const counts = Array.from({ length: 8 }, (_, index) => index)
  return Array.from({ length: 25 }, (_, index) => 'm'.repeat(index + 1))
    .flatMap((word) =>
      counts.flatMap((i) => counts.map((l) => `${word} ${'i'.repeat(i + 1)}${'l'.repeat(l)}`)),
    )
    .map((text) => ({ text, width: textWidth(text, size) }))
    .toSorted((a, b) => a.width - b.width)
}

/** A text that fills `width` px as far as any does, and one that goes beyond it by as little as any does. */
export function about(width: number, size: number): { readonly fits: string; readonly exceeds: string } {
  const all = texts(size)
  const fits = all.findLast((one) => one.width <= width)
  const exceeds = all.find((one) => one.width > width)
  if (!fits || !exceeds) throw new Error(`expected texts about ${width} px wide at ${size} px`)
  return { fits: fits.text, exceeds: exceeds.text }
}
