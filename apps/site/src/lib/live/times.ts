/**
 * Puts a slider over the times that the case can be read as of; the choice of times stays, unseen, and is
 * sent.
 */
export function slideTimes(control: HTMLElement): void {
  const slider = control.querySelector<HTMLInputElement>('input[type="range"]')
  const output = control.querySelector('output')
  const select = control.querySelector<HTMLSelectElement>('select[name="as-of"]')
  if (!slider || !output || !select) return
  const show = () => {
    const isLatest = slider.value === slider.max
    // The latest is the case as it is now, whatever is recorded next.
    select.selectedIndex = isLatest ? 0 : slider.valueAsNumber + 1
    const words = isLatest ? output.dataset.latest : select.selectedOptions[0]?.text
    output.value = words ?? ''
    slider.ariaValueText = output.value
  }
  slider.addEventListener('input', show)
  for (const label of select.labels) label.htmlFor = slider.id
  slider.hidden = output.hidden = false
  select.hidden = true
  show()
}
