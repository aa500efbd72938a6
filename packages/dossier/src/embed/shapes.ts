import { SHAPES } from '../components/shapes.ts'
import { accountInk } from './ink.ts'
import { across, type Setting } from './type.ts'
import { element } from './xml.ts'

/** The mark of an account, `size` px wide, `x` px from where reading starts and below `y`. */
export function markAt(number: number, x: number, y: number, size: number, setting: Setting): string {
  const left = across(setting, x) - (setting.direction === 'rtl' ? size : 0)
  const scale = size === 12 ? '' : ` scale(${size / 12})`
  return element('path', {
    d: SHAPES[(number - 1) % SHAPES.length],
    fill: accountInk(number),
    transform: `translate(${Math.round(left)} ${Math.round(y)})${scale}`,
  })
}

/** Strokes of `drawUnits`, from where reading starts. */
export function unitsAt(
  { solid, hatched }: { readonly solid: string; readonly hatched: string },
  at: { readonly x: number; readonly y: number; readonly number: number; readonly scale?: number },
  setting: Setting,
): string {
  const { scale = 1 } = at
  const way = setting.direction === 'rtl' ? `scale(${-scale} ${scale})` : scale === 1 ? '' : `scale(${scale})`
  return element(
    'g',
    {
      transform: `translate(${Math.round(across(setting, at.x))} ${Math.round(at.y)})${way}`,
      stroke: accountInk(at.number),
      'stroke-width': 4,
      fill: 'none',
    },
    ...(solid === '' ? [] : [element('path', { d: solid })]),
    ...(hatched === '' ? [] : [element('path', { d: hatched, 'stroke-dasharray': '2.5 2.5' })]),
  )
}

/** A rule across the picture. */
export function ruleAt(y: number, stroke: string, { width }: Setting): string {
  return element('path', { d: `M0 ${Math.round(y) - 0.5}H${width}`, stroke, fill: 'none' })
}
